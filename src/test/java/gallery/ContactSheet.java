package gallery;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** All pictures of a gallery on one page, a row for each state: {@code target/gallery/index.html}. */
record ContactSheet(List<String> pages) {

    private static final List<Screen> SCREENS =
            List.of(Screen.PHONE, Screen.TALL_PHONE_AT_NIGHT, Screen.SMALLEST, Screen.DESK, Screen.FORCED_COLOURS);
    private static final String SHEET = """
            <!DOCTYPE html>
            <html lang="en">
            <meta charset="utf-8">
            <title>Gallery</title>
            <style>
              body { margin: 2rem; font: 1rem/1.4 system-ui, sans-serif }
              div { display: flex; gap: 1rem; align-items: start; overflow-x: auto }
              img { block-size: 30rem; inline-size: auto; border: 1px solid #888 }
            </style>
            %s
            """;
    private static final String ROW = "<h2 id=\"%1$s\">%1$s</h2><div>%2$s</div>";
    private static final String PICTURE = "<a href=\"%1$s\"><img loading=\"lazy\" src=\"%1$s\" alt=\"%1$s\"></a>";

    static ContactSheet of(List<String> pages) {
        return new ContactSheet(
                pages.stream().map(page -> page.replace('/', '-')).toList());
    }

    static String picture(String page, String language, Screen screen) {
        return "%s-%s-%s.png"
                .formatted(page.replace('/', '-'), language, screen.name().toLowerCase());
    }

    void write(Path folder) throws IOException {
        var rows = pages.stream().map(page -> ROW.formatted(page, pictures(folder, page)));
        Files.writeString(folder.resolve("index.html"), SHEET.formatted(rows.collect(joining("\n"))));
    }

    private static String pictures(Path folder, String page) {
        var inBokmaal = SCREENS.stream().map(screen -> picture(page, "nb", screen));
        var translated = Stream.of("nn", "en").map(language -> picture(page, language, Screen.DESK));
        return Stream.concat(inBokmaal, translated)
                .filter(name -> Files.exists(folder.resolve(name)))
                .map(PICTURE::formatted)
                .collect(joining());
    }
}
