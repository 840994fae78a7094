package no.systembruker.sandbox.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import no.systembruker.sandbox.Sandbox;
import no.systembruker.sandbox.SandboxAddresses;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The lines of shell on the page, with this sandbox's own address in them. A test runs them as they stand. */
@Sandbox
@Component
class Snippets {

    private static final String DEFAULT_ADDRESS = "http://localhost:8080";
    private static final String DEFAULT_NAME = "timeplan";

    private final SandboxAddresses addresses;

    Snippets(SandboxAddresses addresses) {
        this.addresses = addresses;
    }

    /**
     * @param step the file's name in {@code sandbox/road}, such as {@code step-1}
     * @param name what the newcomer's system is called this time
     */
    String of(String step, String name) {
        return of(step).replace(DEFAULT_NAME, name);
    }

    String of(String file) {
        return read(file).replace(DEFAULT_ADDRESS, addresses.onBaseUrl(""));
    }

    private static String read(String file) {
        try {
            return new ClassPathResource("sandbox/road/" + file + ".sh").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
