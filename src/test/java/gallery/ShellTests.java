package gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What stands around every page. */
@SpringBootTest(classes = Gallery.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class ShellTests {

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Test
    void aLanguageLinkKeepsTheRestOfTheQuery() throws Exception {
        assertThat(get("/gallery/answerable?filter=a%20b&lang=nn").body())
                .contains("<html lang=\"nn\"", "href=\"?filter=a%20b&amp;lang=en\"");
    }

    @Test
    void everyTextIsFound() throws Exception {
        for (var page : State.all().keySet()) {
            assertThat(get("/gallery/" + page).body()).as(page).doesNotContain("??");
        }
    }

    @Test
    void everyHardWordThatIsMarkedIsExplained() throws Exception {
        for (var page : State.all().keySet()) {
            assertThat(get("/gallery/" + page).body()).as(page).doesNotContain("](");
        }
    }

    @Test
    void aPageIsNamedByWhatItIsAndWhomItIsAbout() throws Exception {
        assertThat(get("/help").body()).contains("<title>Hjelp – Bakeri Nord AS – Systembruker</title>");
    }

    @Test
    void aQueryThatCannotBeReadDoesNotBreakThePage() throws Exception {
        assertThat(get("/gallery/answerable?%22%3E%3Cb%3E&&x").statusCode()).isEqualTo(200);
    }

    @Test
    void anUnknownPageIsTheSameAsOneThatIsNotYours() throws Exception {
        var unknown = get("/no-such-page");

        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("Vi finner ikke denne siden", "Kari Nordmann");
    }

    @Test
    void aFailureOfOursHasAReferenceNumber() throws Exception {
        assertThat(get("/gallery/failures/500").body()).containsPattern("Referanse: [0-9A-F]{8}<");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/help", "/accessibility", "/privacy"})
    void thePagesOfTheFooterAreThere(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> get(String path) throws Exception {
        var address = URI.create("http://localhost:%d%s".formatted(port, path));
        var request =
                HttpRequest.newBuilder(address).header("Accept", "text/html").build();
        return client.send(request, BodyHandlers.ofString());
    }
}
