package no.systembruker.token;

import static java.nio.charset.StandardCharsets.UTF_8;
import static no.systembruker.token.TestToken.aToken;
import static no.systembruker.token.TokenWorld.accepted;
import static no.systembruker.token.TokenWorld.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The issuer is a real server here, as what matters is what comes over the wire. */
class JwksDownloadTests {

    private static final String KEY_SET = new JWKSet(new RSAKey.Builder((RSAPublicKey) TokenWorld.KEYS.getPublic())
                    .keyID(TokenWorld.KEY_ID)
                    .build())
            .toString();
    private static final Duration SHORT = Duration.ofMillis(300);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch done = new CountDownLatch(1);
    private HttpServer server;

    @BeforeEach
    void startServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void stopServer() {
        done.countDown();
        server.stop(0);
        threads.close();
    }

    @Test
    void aTokenIsCheckedWithTheKeysOfTheIssuer() {
        serve("/jwk", exchange -> answer(exchange, 200, KEY_SET));
        var checker = new TokenChecker(
                TokenSettings.trusting(TokenWorld.ISSUER, uri("/jwk")), new StoppedClock(TokenWorld.NOW));

        assertThat(accepted(checker.accessToken(Credentials.bare(aToken().sign()), RequiredScope.NONE)))
                .isNotNull();
    }

    @Test
    void aTokenCannotBeJudgedWhileTheIssuerIsDown() {
        var nobody = uri("/jwk");
        server.stop(0);
        var checker =
                new TokenChecker(TokenSettings.trusting(TokenWorld.ISSUER, nobody), new StoppedClock(TokenWorld.NOW));

        assertThat(refusal(checker.accessToken(Credentials.bare(aToken().sign()), RequiredScope.NONE)))
                .isEqualTo(new Refusal.KeysUnavailable(Duration.ofSeconds(30)));
    }

    @Test
    void aRedirectIsNotFollowed() {
        serve("/jwk", exchange -> answer(exchange, 200, KEY_SET));
        serve("/moved", exchange -> {
            exchange.getResponseHeaders().set("Location", uri("/jwk").toString());
            answer(exchange, 302, KEY_SET);
        });

        assertThat(new JwksDownload(uri("/moved")).get()).isEmpty();
    }

    @Test
    void anErrorIsNoKeySetWhateverItsBody() {
        serve("/jwk", exchange -> answer(exchange, 500, KEY_SET));

        assertThat(new JwksDownload(uri("/jwk")).get()).isEmpty();
    }

    @Test
    void aPageForPeopleIsNoKeySet() {
        serve("/jwk", exchange -> answer(exchange, 200, "<!doctype html><p>Vi er straks tilbake"));

        assertThat(new JwksDownload(uri("/jwk")).get()).isEmpty();
    }

    @Test
    void aHugeAnswerIsNotRead() {
        var padded = KEY_SET.replaceFirst("\\{", "{\"padding\":\"" + "x".repeat(256 * 1024) + "\",");
        serve("/jwk", exchange -> answer(exchange, 200, padded));

        assertThat(new JwksDownload(uri("/jwk")).get()).isEmpty();
    }

    @Test
    void anAnswerThatDripsIsGivenUp() {
        serve("/jwk", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            waitUntilDone();
        });

        assertThat(new JwksDownload(uri("/jwk"), SHORT).get()).isEmpty();
    }

    @Test
    void anAnswerThatNeverComesIsGivenUp() {
        serve("/jwk", exchange -> waitUntilDone());

        assertThat(new JwksDownload(uri("/jwk"), SHORT).get()).isEmpty();
    }

    private void waitUntilDone() throws IOException {
        try {
            done.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
    }

    private void serve(String path, HttpHandler handler) {
        server.createContext(path, handler);
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(UTF_8);
        try (exchange) {
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
