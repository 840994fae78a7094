package gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The approval page over a slow line: at most 60 kB and five requests the first time, one request after that. */
@SpringBootTest(classes = Gallery.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class WeightTests {

    private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Test
    void theApprovalPageIsLightTheFirstTime() throws Exception {
        var document = get("/gallery/answerable");
        var assets = assets();

        assertThat(assets).hasSizeLessThanOrEqualTo(4);
        assertThat(document.body().length + weight(assets)).isLessThan(60_000);
    }

    @Test
    void anAssetIsCompressedAndKeptForAYear() throws Exception {
        for (var asset : assets()) {
            var response = get(asset);

            assertThat(response.headers().firstValue("Cache-Control")).as(asset).hasValue("max-age=31536000, public");
            if (!asset.endsWith(".woff2")) {
                assertThat(response.headers().firstValue("Content-Encoding"))
                        .as(asset)
                        .hasValue("br");
            }
        }
    }

    @Test
    void theStylesAskForTheFontByTheAddressThatThePagePreloads() throws Exception {
        var font = assets().stream()
                .filter(asset -> asset.endsWith(".woff2"))
                .findFirst()
                .orElseThrow();

        assertThat(Files.readString(Path.of("target/classes/static/assets/app.css")))
                .contains(font.replace("/assets/", ""));
    }

    private List<String> assets() throws IOException, InterruptedException {
        var page = client.send(
                HttpRequest.newBuilder(address("/gallery/answerable")).build(), BodyHandlers.ofString());
        return ASSET.matcher(page.body()).results().map(found -> found.group(1)).toList();
    }

    private long weight(List<String> assets) throws IOException, InterruptedException {
        var bytes = 0L;
        for (var asset : assets) {
            bytes += get(asset).body().length;
        }
        return bytes;
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address(path))
                .header("Accept-Encoding", "gzip, deflate, br, zstd")
                .header("Accept", "text/html,*/*")
                .build();
        return client.send(request, BodyHandlers.ofByteArray());
    }

    private URI address(String path) {
        return URI.create("http://localhost:%d%s".formatted(port, path));
    }
}
