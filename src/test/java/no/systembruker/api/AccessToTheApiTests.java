package no.systembruker.api;

import static no.systembruker.Town.LOENNSVERK;
import static no.systembruker.api.Calls.AGENT_REQUESTS;
import static no.systembruker.api.Calls.ALL_SYSTEM_USERS;
import static no.systembruker.api.Calls.AUTHORIZE;
import static no.systembruker.api.Calls.CHANGE_REQUESTS;
import static no.systembruker.api.Calls.LOOKUP;
import static no.systembruker.api.Calls.REQUESTS;
import static no.systembruker.api.Calls.SYSTEMS;
import static no.systembruker.api.Calls.SYSTEM_USERS;
import static no.systembruker.api.security.Scope.AUTHORIZE_ADMIN;
import static no.systembruker.api.security.Scope.REGISTER_ADMIN;
import static no.systembruker.api.security.Scope.REGISTER_WRITE;
import static no.systembruker.api.security.Scope.REQUEST_READ;
import static no.systembruker.api.security.Scope.REQUEST_WRITE;
import static no.systembruker.api.security.Scope.SYSTEM_USER_ADMIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.systembruker.OnH2;
import no.systembruker.TestClock;
import no.systembruker.api.security.RequiresIdPortenToken;
import no.systembruker.api.security.RequiresPersonToken;
import no.systembruker.api.security.RequiresScope;
import no.systembruker.api.security.Scope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@ApiTest
@OnH2
class AccessToTheApiTests {

    private static final List<String> ALL_SCOPES = List.of(
            REGISTER_WRITE,
            REGISTER_ADMIN,
            REQUEST_WRITE,
            REQUEST_READ,
            Scope.LOOKUP,
            SYSTEM_USER_ADMIN,
            Scope.AUTHORIZE,
            AUTHORIZE_ADMIN);

    private static final List<Class<? extends Annotation>> TAKING_A_SCOPE =
            List.of(RequiresScope.class, RequiresPersonToken.class, RequiresIdPortenToken.class);

    @Autowired
    private Calls calls;

    @Autowired
    private Maskinporten maskinporten;

    @Autowired
    private TestClock clock;

    @Autowired
    @Qualifier("apiRoutes")
    private RequestMappingHandlerMapping handlers;

    @BeforeEach
    void setTheClock() {
        clock.reset();
    }

    @AfterEach
    void bringMaskinportenBack() {
        maskinporten.reachable(true);
    }

    static Stream<Arguments> openings() {
        return Stream.of(
                Arguments.of("POST", SYSTEMS, Set.of(REGISTER_WRITE, REGISTER_ADMIN)),
                Arguments.of("GET", SYSTEMS, Set.of(REGISTER_WRITE, REGISTER_ADMIN)),
                Arguments.of("GET", SYSTEMS + "/310000019_x", Set.of(REGISTER_WRITE, REGISTER_ADMIN)),
                Arguments.of("PUT", SYSTEMS + "/310000019_x", Set.of(REGISTER_WRITE, REGISTER_ADMIN)),
                Arguments.of("PUT", SYSTEMS + "/310000019_x/rights", Set.of(REGISTER_WRITE, REGISTER_ADMIN)),
                Arguments.of("PUT", SYSTEMS + "/310000019_x/accesspackages", Set.of(REGISTER_WRITE, REGISTER_ADMIN)),
                Arguments.of("DELETE", SYSTEMS + "/310000019_x", Set.of(REGISTER_WRITE, REGISTER_ADMIN)),
                Arguments.of("GET", SYSTEMS + "/310000019_x/changelog", Set.of(REGISTER_WRITE, REGISTER_ADMIN)),
                Arguments.of("POST", REQUESTS, Set.of(REQUEST_WRITE)),
                Arguments.of("GET", REQUESTS + "/" + UUID.randomUUID(), Set.of(REQUEST_READ)),
                Arguments.of("GET", REQUESTS + "/byexternalref/310000019_x/310000027/1", Set.of(REQUEST_READ)),
                Arguments.of("GET", REQUESTS + "/bysystem/310000019_x", Set.of(REQUEST_READ)),
                Arguments.of("DELETE", REQUESTS + "/" + UUID.randomUUID(), Set.of(REQUEST_WRITE)),
                Arguments.of("POST", AGENT_REQUESTS, Set.of(REQUEST_WRITE)),
                Arguments.of("GET", AGENT_REQUESTS + "/" + UUID.randomUUID(), Set.of(REQUEST_READ)),
                Arguments.of("GET", AGENT_REQUESTS + "/byexternalref/310000019_x/310000027/1", Set.of(REQUEST_READ)),
                Arguments.of("GET", AGENT_REQUESTS + "/bysystem/310000019_x", Set.of(REQUEST_READ)),
                Arguments.of("POST", CHANGE_REQUESTS, Set.of(REQUEST_WRITE)),
                Arguments.of("POST", CHANGE_REQUESTS + "/verify", Set.of(REQUEST_WRITE)),
                Arguments.of("GET", CHANGE_REQUESTS + "/" + UUID.randomUUID(), Set.of(REQUEST_READ)),
                Arguments.of("GET", CHANGE_REQUESTS + "/byexternalref/310000019_x/310000027/1", Set.of(REQUEST_READ)),
                Arguments.of("GET", CHANGE_REQUESTS + "/bysystem/310000019_x", Set.of(REQUEST_READ)),
                Arguments.of("DELETE", CHANGE_REQUESTS + "/" + UUID.randomUUID(), Set.of(REQUEST_WRITE)),
                Arguments.of("GET", LOOKUP, Set.of(Scope.LOOKUP)),
                Arguments.of("GET", SYSTEM_USERS + "/bysystem/310000019_x", Set.of(REGISTER_WRITE)),
                Arguments.of("GET", SYSTEM_USERS + "/byquery", Set.of(REQUEST_WRITE)),
                Arguments.of("GET", SYSTEM_USERS + "/explain", Set.of(REQUEST_READ)),
                Arguments.of("DELETE", SYSTEM_USERS + "/" + UUID.randomUUID(), Set.of(REQUEST_WRITE)),
                Arguments.of("GET", ALL_SYSTEM_USERS + "/stream", Set.of(SYSTEM_USER_ADMIN)),
                Arguments.of("GET", ALL_SYSTEM_USERS + "/" + UUID.randomUUID(), Set.of(SYSTEM_USER_ADMIN)),
                Arguments.of("POST", AUTHORIZE, Set.of(Scope.AUTHORIZE, AUTHORIZE_ADMIN)));
    }

    @ParameterizedTest
    @MethodSource("openings")
    void exactlyTheContractsScopesOpenACall(String method, String path, Set<String> opening) {
        for (var scope : ALL_SCOPES) {
            var reply = call(method, path, maskinporten.token(LOENNSVERK, "some:other", scope));

            if (opening.contains(scope)) {
                assertThat(reply.status()).as(scope).isNotIn(401, 403);
            } else {
                assertThat(reply.status()).as(scope).isEqualTo(403);
                assertThat(reply.body()).isEmpty();
                assertThat(reply.header("WWW-Authenticate"))
                        .contains("insufficient_scope")
                        .contains(opening.iterator().next());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("openings")
    void aScopeIsAWholeWord(String method, String path, Set<String> opening) {
        var longer = opening.stream().map(scope -> scope + ".more").toArray(String[]::new);

        assertThat(call(method, path, maskinporten.token(LOENNSVERK, longer)).status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @MethodSource("openings")
    void withoutTokenThereIsNothingButAChallenge(String method, String path, Set<String> opening) {
        var reply = calls.send(request(method, path));

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.body()).isEmpty();
        assertThat(reply.header("WWW-Authenticate")).startsWith("Bearer").doesNotContain("error");
        assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
        assertThat(reply.header("Set-Cookie")).isEmpty();
        assertThat(call(method, path, "nonsense").status()).isEqualTo(401);
        assertThat(call(method, path, "nonsense").header("WWW-Authenticate")).contains("invalid_token");
    }

    @Test
    void aTokenThatNamesNoVendorHasItsOwnCode() {
        var reply = call("POST", REQUESTS, maskinporten.tokenWithoutConsumer(REQUEST_WRITE));

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.text("code")).isEqualTo("AUTH-00023");
        assertThat(reply.header("WWW-Authenticate")).contains("invalid_token");
    }

    @Test
    void aTokenBesideTheHeaderIsAmbiguous() {
        var token = maskinporten.token(LOENNSVERK, REGISTER_WRITE);

        for (var name : List.of("access_token", "Access_Token", "ACCESS_TOKEN")) {
            assertThat(calls.get(SYSTEMS + "?" + name + "=" + token, token).status())
                    .as(name)
                    .isEqualTo(400);
        }
    }

    @Test
    void whileMaskinportensKeysCannotBeHadTheCallerIsAskedToWait() {
        maskinporten.reachable(false);

        var reply = calls.get(SYSTEMS, maskinporten.token(LOENNSVERK, REGISTER_WRITE));

        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.header("Retry-After")).isEqualTo("30");
    }

    @Test
    void everyHandlerThatIsNotNamedHereTakesAScope() {
        var ours = handlers.getHandlerMethods().values().stream()
                .filter(handler -> ApiDoor.holds(handler.getBeanType()))
                .toList();
        var scoped = ours.stream()
                .filter(handler -> TAKING_A_SCOPE.stream().anyMatch(handler::hasMethodAnnotation))
                .toList();
        var others = ours.stream().filter(handler -> !scoped.contains(handler)).toList();

        assertThat(scoped).hasSizeGreaterThanOrEqualTo(25);
        assertThat(others)
                .extracting(HandlerMethod::getShortLogMessage)
                .extracting(name -> name.replaceAll("\\[.*", "").replaceAll(".*\\.(.*#)", "$1"))
                .containsExactlyInAnyOrder(
                        "ExchangeApi#exchange",
                        "ExchangeApi#refuseEnterpriseUser",
                        "ExchangeApi#refuseProvider",
                        "OpenIdApi#metadata",
                        "OpenIdApi#keys");
    }

    private Reply call(String method, String path, String token) {
        return calls.send(request(method, path).header("Authorization", "Bearer " + token));
    }

    private HttpRequest.Builder request(String method, String path) {
        return calls.to(path)
                .header("Content-Type", "application/json")
                .method(method, method.startsWith("P") ? BodyPublishers.ofString("{}") : BodyPublishers.noBody());
    }
}
