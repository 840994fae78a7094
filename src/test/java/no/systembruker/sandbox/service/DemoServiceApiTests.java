package no.systembruker.sandbox.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import no.systembruker.decision.Decisions;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.sandbox.InTown;
import no.systembruker.sandbox.MovableClock;
import no.systembruker.sandbox.Visitor;
import no.systembruker.sandbox.maskinporten.DirectTokens;
import no.systembruker.sandbox.maskinporten.DirectTokens.SystemUserOf;
import no.systembruker.sandbox.maskinporten.GrantAnswer;
import no.systembruker.token.KeyLookup;
import no.systembruker.token.TokenChecker;
import no.systembruker.token.TokenSettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@InTown
class DemoServiceApiTests {

    private static final OrganisationNumber LOENNSVERK = new OrganisationNumber("310000019");
    private static final OrganisationNumber RULLENDE_VARER = new OrganisationNumber("310312770");

    private final Visitor visitor = new Visitor();

    @Value("${systembruker.base-url}")
    private String baseUrl;

    @Autowired
    private DirectTokens tokens;

    @Autowired
    private Decisions decisions;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void itIsNowAgain() {
        clock.reset();
    }

    @Test
    void aSystemUserLearnsWhoItIs() {
        var answer = call("/whoami", "Bearer " + systemUserToken("systembruker:demo"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(json(answer).path("systemId").stringValue()).isEqualTo("310000019_loennsflyt");
        assertThat(json(answer).path("owner").stringValue()).isEqualTo(RULLENDE_VARER.value());
        assertThat(json(answer).path("vendor").stringValue()).isEqualTo(LOENNSVERK.value());
        assertThat(json(answer).path("scopes").valueStream().map(JsonNode::stringValue))
                .containsExactly("systembruker:demo");
        assertThat(json(answer).has("externalRef")).isFalse();
    }

    @Test
    void aTokenThatIsTooLongIsRefusedAsOne() {
        var answer = call("/whoami", "Bearer " + "A".repeat(20_000));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElse("")).contains("invalid_token");
    }

    @Test
    void unknownAddressesAreProblemsToo() {
        var answer = call("/ske-skattekort", "Bearer " + systemUserToken("systembruker:demo"));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @ParameterizedTest(name = "{0} for {1}: {2}")
    @CsvSource({
        "ske-skattekort,         310312770, 200", // inside a package
        "ske-krav-og-betalinger, 310312770, 200", // given by itself
        "ske-mva-melding,        310312770, 403", // not given
        "finnes-ikke,            310312770, 403", // not there
        "ske-skattekort,         310000027, 403", // another party
        "ske-skattekort,         310312771, 400", // no organisation number
        "ske-skattekort,         kari,      400",
    })
    void theDecisionIsAskedForEachCall(String resource, String party, int status) {
        var answer = call("/" + resource + "/" + party, "Bearer " + systemUserToken("systembruker:demo"));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isEmpty();
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains(status == 200 ? "application/json" : "application/problem+json");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            no token             | -                | 401 | Bearer realm="systembruker"
            another scheme       | Basic a2FyaTprYXJp | 401 | Bearer realm="systembruker"
            no token at all      | Bearer             | 401 | Bearer realm="systembruker"
            not a token          | Bearer kari        | 401 | error="invalid_token"
            two tokens           | Bearer a,Bearer b  | 400 | error="invalid_request"
            """)
    void aBadPresentationIsChallenged(String what, String authorization, int status, String challenge) {
        var answer = call("/whoami", authorization);

        isRefused(answer, status, challenge);
    }

    @Test
    void aTokenBesideTheHeaderMakesTheCallAmbiguous() {
        var answer = call("/whoami?access_token=x", "Bearer " + systemUserToken("systembruker:demo"));

        isRefused(answer, 400, "error=\"invalid_request\"");
    }

    @Test
    void anotherScopeIsNotEnough() {
        var answer = call("/whoami", "Bearer " + systemUserToken("systembruker:demo2"));

        isRefused(answer, 403, "error=\"insufficient_scope\"");
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
                .contains("scope=\"systembruker:demo\"");
    }

    @Test
    void aTokenWithoutASystemUserIsNotEnough() {
        var token = tokens.forOrganisation(LOENNSVERK, List.of("systembruker:demo"), Optional.empty());

        isRefused(call("/whoami", "Bearer " + token.value()), 403, "error=\"insufficient_scope\"");
    }

    @Test
    void anOldTokenIsInvalid() {
        var token = systemUserToken("systembruker:demo");
        clock.advance(Duration.ofMinutes(5));

        isRefused(call("/whoami", "Bearer " + token), 401, "error=\"invalid_token\"");
    }

    @Test
    void withoutTheIssuersKeysNothingCanBeSaid() throws Exception {
        var settings = TokenSettings.trusting(baseUrl + "/sandbox/maskinporten/", URI.create("http://localhost/keys"));
        var checker =
                new TokenChecker(settings, key -> new KeyLookup.Unavailable(Duration.ofSeconds(30)), Clock.systemUTC());
        var service = MockMvcBuilders.standaloneSetup(new DemoServiceApi(checker, decisions, event -> {}))
                .build();

        service.perform(get("/sandbox/service/whoami")
                        .header("Authorization", "Bearer " + systemUserToken("systembruker:demo")))
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().string("Retry-After", "30"))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().doesNotExist("WWW-Authenticate"));
    }

    private static void isRefused(HttpResponse<String> answer, int status, String challenge) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
                .startsWith("Bearer realm=\"systembruker\"")
                .contains(challenge);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(json(answer).path("status").intValue()).isEqualTo(status);
    }

    private String systemUserToken(String scope) {
        var answer = tokens.forSystemUser(
                LOENNSVERK,
                List.of(scope),
                Optional.of("loennsverk-loennsflyt"),
                new SystemUserOf(RULLENDE_VARER, Optional.empty()));
        return switch (answer) {
            case GrantAnswer.Issued issued -> issued.token().value();
            case GrantAnswer.Refused refused -> throw new AssertionError(refused.description());
        };
    }

    private HttpResponse<String> call(String path, @Nullable String authorization) {
        var request = HttpRequest.newBuilder(URI.create(baseUrl + "/sandbox/service" + path));
        return visitor.send(authorization == null ? request : request.header("Authorization", authorization));
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
