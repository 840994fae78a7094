package no.systembruker.sandbox.maskinporten;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.sandbox.SandboxAddressesAt;
import no.systembruker.sandbox.maskinporten.SystemUserLookup.Answer;
import no.systembruker.sandbox.maskinporten.SystemUserLookup.Question;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class HttpSystemUserLookupTests {

    private static final UUID ID = UUID.fromString("7b2f3a9e-6d0c-4c8e-9a57-0b1c2d3e4f50");

    private HttpServer altinn;
    private int status = 200;
    private String body = "{\"id\":\"" + ID + "\",\"systemId\":\"310000019_lonnsflyt\",\"userType\":\"standard\"}";
    private String askedFor = "";
    private String authorization = "";

    @BeforeEach
    void altinnListens() throws IOException {
        altinn = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        altinn.createContext("/", this::answer);
        altinn.start();
    }

    @AfterEach
    void altinnIsGone() {
        altinn.stop(0);
    }

    @Test
    void theQuestionIsAskedAsMaskinportenAsksIt() throws Exception {
        var answer = lookup().ask(question(Optional.of("kunde 17&x=æ")));

        assertThat(answer).isEqualTo(new Answer.Found(ID, "310000019_lonnsflyt"));
        assertThat(askedFor)
                .isEqualTo("/authentication/api/v1/systemuser/byExternalId?clientId=a%2Fb"
                        + "&systemProviderOrgNo=310000019&systemUserOwnerOrgNo=310000027"
                        + "&externalRef=kunde%2017%26x%3D%C3%A6");
        var token = SignedJWT.parse(authorization.substring("Bearer ".length()));
        assertThat(token.getJWTClaimsSet().getStringClaim("scope")).isEqualTo("altinn:maskinporten/systemuser.read");
    }

    @Test
    void withoutExternalRefNoneIsSent() {
        lookup().ask(question(Optional.empty()));

        assertThat(askedFor).doesNotContain("externalRef");
    }

    @Test
    void nobodyMatches() {
        status = 404;

        assertThat(lookup().ask(question(Optional.empty()))).isEqualTo(new Answer.NotFound());
    }

    @ParameterizedTest
    @CsvSource({"500, '{}'", "401, ''", "200, 'not json'", "200, '{}'", "200, '{\"id\":\"x\",\"systemId\":\"y\"}'"})
    void anythingElseIsAnOutage(int answered, String text) {
        status = answered;
        body = text;

        assertThat(lookup().ask(question(Optional.empty()))).isInstanceOf(Answer.Unavailable.class);
    }

    @Test
    void nobodyAtHomeIsAnOutage() {
        var lookup = lookup();
        altinn.stop(0);

        assertThat(lookup.ask(question(Optional.empty()))).isInstanceOf(Answer.Unavailable.class);
    }

    private HttpSystemUserLookup lookup() {
        var addresses = SandboxAddressesAt.baseUrl(
                "http://localhost:" + altinn.getAddress().getPort());
        return new HttpSystemUserLookup(
                addresses, new MaskinportenTokens(addresses, Clock.systemUTC()), JsonMapper.shared());
    }

    private static Question question(Optional<String> externalRef) {
        return new Question(
                "a/b", new OrganisationNumber("310000019"), new OrganisationNumber("310000027"), externalRef);
    }

    private void answer(HttpExchange exchange) throws IOException {
        askedFor = exchange.getRequestURI().toString();
        authorization = exchange.getRequestHeaders().getFirst("Authorization");
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
