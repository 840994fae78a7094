package gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every state of every page is valid HTML, says the Nu checker. */
@SpringBootTest(classes = Gallery.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class HtmlTests {

    private static final Path PAGES = Path.of("target/gallery/html");

    /**
     * A list without its dots is no list to Safari's screen reader unless it says so; and how icons are closed is taste.
     * The attributes of htmx are its own: Thymeleaf’s dialect for it writes them without data-. And bokmål looks like Danish
     * to a machine that sees little of it.
     */
    private static final String NO_FAULT =
            ".*(“list” role is unnecessary|Trailing slash on void elements|Attribute “hx-"
                    + "|written in Danish but the “html” start tag has “lang=\"nb\").*";

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Test
    void everyPageIsValid() throws Exception {
        Files.createDirectories(PAGES);
        for (var page : GalleryTests.pages().toList()) {
            Files.writeString(PAGES.resolve(page.replace('/', '-') + ".html"), body(page));
        }

        assertThat(check(PAGES)).isEmpty();
    }

    @Test
    void theCheckerFindsFaults() throws Exception {
        Files.createDirectories(PAGES);
        var broken = Files.writeString(PAGES.resolveSibling("broken.html"), "<!DOCTYPE html><p>No title</main>");

        assertThat(check(broken)).contains("error");
    }

    private static String check(Path file) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var check = new ProcessBuilder(
                        java,
                        "-cp",
                        "target/nu-checker/*",
                        "nu.validator.client.SimpleCommandLineValidator",
                        "--stdout",
                        "--format",
                        "gnu",
                        "--filterpattern",
                        NO_FAULT,
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var told = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        check.waitFor();
        return told;
    }

    private String body(String page) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:%d/gallery/%s".formatted(port, page)))
                .header("Accept", "text/html")
                .build();
        return client.send(request, BodyHandlers.ofString()).body();
    }
}
