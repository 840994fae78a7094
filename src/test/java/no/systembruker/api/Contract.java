package no.systembruker.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** The samples of what goes over the wire. */
final class Contract {

    private Contract() {}

    static String sample(String name) {
        try {
            return new ClassPathResource("contract/" + name + ".json").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
