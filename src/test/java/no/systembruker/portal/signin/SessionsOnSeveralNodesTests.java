package no.systembruker.portal.signin;

import static no.systembruker.portal.signin.Browser.location;
import static no.systembruker.portal.signin.FakeIdPorten.SUBSTANTIAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.systembruker.EmbeddedPostgresServer;
import no.systembruker.Statements;
import no.systembruker.SystembrukerApplication;
import no.systembruker.Town;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two nodes behind one address, over one PostgreSQL; the first is restarted on the way. */
class SessionsOnSeveralNodesTests {

    private static final JdbcConnectionDetails database = EmbeddedPostgresServer.newDatabase();
    private static final FakeIdPorten idPorten = FakeIdPorten.start();
    private static final int FIRST = freePort();
    private static final int SECOND = freePort();
    private static final String BASE = "http://localhost:" + FIRST;
    private static final String OTHER_NODE = "http://localhost:" + SECOND;
    private static final String KARI = Town.KARI.value();

    private static ConfigurableApplicationContext first;
    private static ConfigurableApplicationContext second;
    private static JdbcClient rows;

    private final Browser browser = new Browser(BASE);

    @BeforeAll
    static void startTheNodes() {
        first = start(FIRST);
        second = start(SECOND);
        first.getBean(Town.class).build();
        rows = second.getBean(JdbcClient.class);
    }

    @AfterAll
    static void stopTheNodes() {
        first.close();
        second.close();
    }

    @Test
    void whoSignedInOnOneNodeIsSignedInOnTheOther() {
        signIn();

        assertThat(browser.get(OTHER_NODE + "/parties").body()).contains("Bakeri Nord AS");
    }

    @Test
    void aRestartSignsNobodyOut() {
        signIn();

        first.close();
        first = start(FIRST);

        assertThat(browser.get("/parties").statusCode()).isEqualTo(200);
    }

    @Test
    void signingOutOnOneNodeEndsTheSessionOnTheOther() {
        signIn();

        browser.post(OTHER_NODE + "/logout", "_csrf=" + browser.csrf(OTHER_NODE + "/parties"));

        assertThat(browser.get("/parties").statusCode()).isEqualTo(302);
    }

    @Test
    void idPortenEndsASessionThroughAnyNode() {
        var session = UUID.randomUUID().toString();
        signInAs(session);
        var stranger = new Browser(OTHER_NODE);

        stranger.get("/logout/frontchannel?iss=" + idPorten.issuer() + "&sid=another");
        assertThat(browser.get("/parties").statusCode()).isEqualTo(200);

        stranger.get("/logout/frontchannel?iss=" + idPorten.issuer() + "&sid=" + session);
        assertThat(browser.get("/parties").statusCode()).isEqualTo(302);
    }

    @Test
    void theNameFromBeforeSigningInIsWorthNothingAfterwards() {
        var asked = browser.toIdPorten("/parties");
        var before = browser.session();

        browser.get(idPorten.signIn(asked, KARI, SUBSTANTIAL).toString());

        assertThat(new Browser(OTHER_NODE)
                        .get("/parties", "Cookie", "systembruker=" + before)
                        .statusCode())
                .isEqualTo(302);
        assertThat(browser.get(OTHER_NODE + "/parties").statusCode()).isEqualTo(200);
    }

    @Test
    void aSessionThatCannotBeReadLeadsToSigningInAgain() {
        signIn();

        rows.sql("update portal_session_attributes set attribute_bytes = ?")
                .param("of another version".getBytes(StandardCharsets.US_ASCII))
                .update();

        assertThat(location(browser.get("/parties"))).contains("/sign-in?return=");
        signIn();
        assertThat(browser.get("/parties").statusCode()).isEqualTo(200);
    }

    @Test
    void aSessionThatWasIdleTooLongLeadsToSigningInAgain() {
        signIn();

        rows.sql("update portal_session set last_access_time = ?")
                .param(Instant.now().minusSeconds(30 * 60 + 1).toEpochMilli())
                .update();

        assertThat(location(browser.get("/parties"))).contains("/sign-in?return=");
        assertThat(location(signIn())).isEqualTo(BASE + "/parties");
    }

    @Test
    void openPagesAndProgramsMakeNoSession() {
        var before = sessions();

        var answers = List.of(
                browser.get("/"),
                browser.get("/access-packages"),
                browser.get("/assets/app.css"),
                browser.get("/authentication/api/v1/systemuser/request/vendor/" + UUID.randomUUID()),
                browser.get("/actuator/health/readiness"));

        assertThat(answers)
                .noneMatch(answer -> answer.headers().firstValue("Set-Cookie").isPresent());
        assertThat(sessions()).isEqualTo(before);
    }

    @Test
    void nothingOfTheIdTokenIsStored() {
        signIn();

        var stored =
                rows.sql("select attribute_bytes from portal_session_attributes").query(byte[].class).list().stream()
                        .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
                        .toList();

        assertThat(stored).anyMatch(text -> text.contains(SignedIn.class.getName()));
        assertThat(stored).noneMatch(text -> text.contains(KARI) || text.contains("eyJ"));
    }

    @Test
    void aPageCostsThreeStatementsOfTheSession() {
        signIn();
        browser.get(OTHER_NODE + "/parties");

        var sent = second.getBean(Statements.class).everywhereDuring(() -> browser.get(OTHER_NODE + "/parties"));

        assertThat(sent)
                .extracting(statement -> statement.sql().toLowerCase())
                .filteredOn(sql -> sql.contains("portal_session"))
                .satisfiesExactly(
                        read -> assertThat(read).startsWith("select"),
                        note -> assertThat(note).startsWith("update portal_session"),
                        readAgain -> assertThat(readAgain).startsWith("select"));
    }

    @Test
    void whenTheDatabaseFailsThePageSaysSo() {
        signIn();
        rows.sql("alter table portal_session rename to elsewhere").update();
        try {
            var answer = browser.get("/parties", "Accept", "text/html");

            assertThat(answer.statusCode()).isGreaterThanOrEqualTo(500);
            assertThat(answer.body()).contains("site-header");
        } finally {
            rows.sql("alter table elsewhere rename to portal_session").update();
        }
        assertThat(browser.get("/parties").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> signIn() {
        return browser.get(idPorten.signIn(browser.toIdPorten("/parties"), KARI, SUBSTANTIAL)
                .toString());
    }

    private void signInAs(String session) {
        browser.get(idPorten.signIn(
                        browser.toIdPorten("/parties"),
                        claims -> claims.claim("pid", KARI)
                                .claim("acr", SUBSTANTIAL)
                                .claim("sid", session))
                .toString());
    }

    private static long sessions() {
        return rows.sql("select count(*) from portal_session").query(Long.class).single();
    }

    private static ConfigurableApplicationContext start(int port) {
        return new SpringApplicationBuilder(SystembrukerApplication.class, Town.class, Statements.class)
                .run(
                        "--server.port=" + port,
                        "--systembruker.base-url=" + BASE,
                        "--spring.datasource.url=" + database.getJdbcUrl(),
                        "--spring.datasource.username=" + database.getUsername(),
                        "--spring.datasource.password=" + database.getPassword(),
                        "--spring.security.oauth2.client.registration.idporten.client-id=" + FakeIdPorten.CLIENT,
                        "--spring.security.oauth2.client.registration.idporten.client-secret=secret",
                        "--spring.security.oauth2.client.provider.idporten.issuer-uri=" + idPorten.issuer());
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
