package no.systembruker.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

record CatalogueFiles(
        List<Line> areas, List<Line> roles, List<Line> holderGroups, List<Line> packages, List<Line> descriptions) {

    static CatalogueFiles onTheClasspath() {
        return new CatalogueFiles(
                lines("areas"), lines("roles"), lines("holder-groups"), lines("packages"), lines("descriptions"));
    }

    private static List<Line> lines(String name) {
        var file = "catalogue/" + name + ".txt";
        try {
            return Line.of(file, new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
