package no.systembruker.portal.signin;

import static no.systembruker.portal.signin.Browser.location;
import static no.systembruker.portal.signin.FakeIdPorten.SUBSTANTIAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import no.systembruker.Breakable;
import no.systembruker.OnH2;
import no.systembruker.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What people are told while the database is away, wherever on the way it is missed. */
@OnH2
@Import({Town.class, Breakable.class})
@SpringBootTest(webEnvironment = WebEnvironment.DEFINED_PORT)
class DatabaseOutOfReachTests {

    private static final FakeIdPorten idPorten = FakeIdPorten.start();
    private static final int PORT = freePort();
    private static final String BASE = "http://localhost:" + PORT;

    private final Browser browser = new Browser(BASE);

    @Autowired
    private Breakable database;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("server.port", () -> PORT);
        registry.add("systembruker.base-url", () -> BASE);
        registry.add("spring.security.oauth2.client.registration.idporten.client-id", () -> FakeIdPorten.CLIENT);
        registry.add("spring.security.oauth2.client.registration.idporten.client-secret", () -> "secret");
        registry.add("spring.security.oauth2.client.registration.idporten.scope", () -> "openid,profile");
        registry.add("spring.security.oauth2.client.provider.idporten.issuer-uri", idPorten::issuer);
    }

    @BeforeEach
    void kariSignsIn(@Autowired Town town) {
        town.build();
        browser.get(idPorten.signIn(browser.toIdPorten("/parties?lang=nb"), Town.KARI.value(), SUBSTANTIAL)
                .toString());
    }

    @AfterEach
    void bringBackTheDatabase() {
        database.comeBack();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/parties", "/requests", "/system-users", "/session", "/no-such-page"})
    void aPageSaysThatWeAreSoonBackAndKeepsWhoWasSignedIn(String address) {
        database.goAway();

        var answer = page(address);

        assertSoonBack(answer);
        assertThat(answer.body()).contains("Tjenesten er nede akkurat nå").doesNotContain("Kari Nordmann");
        database.comeBack();
        assertThat(browser.get("/parties").body()).contains("Kari Nordmann");
    }

    /** The session is read, and then the page's own questions fail. */
    @Test
    void aPageInTheMiddleOfWhichTheDatabaseGoesAwaySaysSoToo() {
        database.goAwayAfter("portal_session");

        assertSoonBack(page("/parties"));
    }

    @Test
    void aFormSaysSoToo() {
        var token = browser.csrf("/parties");
        database.goAway();

        assertSoonBack(
                browser.post("/parties/current", "organisation=310000027&_csrf=" + token, "Accept", "text/html"));
    }

    @Test
    void aSignInSaysSoToo() {
        var newcomer = new Browser(BASE);
        var back = idPorten.signIn(newcomer.toIdPorten("/parties"), Town.KARI.value(), SUBSTANTIAL);
        database.goAway();

        assertSoonBack(newcomer.get(back.toString(), "Accept", "text/html"));
    }

    @ParameterizedTest
    @CsvSource({"nb,Tjenesten er nede akkurat nå", "nn,Tenesta er nede akkurat no", "en,The service is down right now"})
    void thePageIsInTheReadersLanguage(String language, String words) {
        browser.get("/parties?lang=" + language);
        database.goAway();

        assertThat(page("/requests").body()).contains("<html lang=\"" + language, words);
    }

    @Test
    void thePageHasItsLooks() {
        database.goAway();
        var styles = Pattern.compile("href=\"(/assets/app[^\"]*)\"")
                .matcher(page("/parties").body());

        assertThat(styles.find()).isTrue();
        assertThat(browser.get(styles.group(1)).statusCode()).isEqualTo(200);
    }

    @Test
    void pagesThatAskNothingOfTheDatabaseAnswerStrangersAsBefore() {
        database.goAway();

        assertThat(new Browser(BASE).get("/").statusCode()).isEqualTo(200);
        assertThat(location(new Browser(BASE).get("/parties"))).startsWith(BASE + "/sign-in");
    }

    private HttpResponse<String> page(String address) {
        return browser.get(address, "Accept", "text/html");
    }

    private static void assertSoonBack(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("30");
        assertThat(answer.body()).contains("site-header");
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
