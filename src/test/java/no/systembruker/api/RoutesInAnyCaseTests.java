package no.systembruker.api;

import static java.util.stream.Collectors.joining;
import static no.systembruker.Town.BAKERI_NORD;
import static no.systembruker.Town.LOENNSFLYT;
import static no.systembruker.Town.LOENNSVERK;
import static no.systembruker.api.Calls.EXCHANGE;
import static no.systembruker.api.Calls.LOOKUP;
import static no.systembruker.api.Calls.SYSTEMS;
import static no.systembruker.api.security.Scope.AUTHORIZE;
import static no.systembruker.api.security.Scope.REGISTER_WRITE;
import static no.systembruker.api.security.Scope.REQUEST_READ;
import static no.systembruker.api.security.Scope.REQUEST_WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.systembruker.OnH2;
import no.systembruker.TestClock;
import no.systembruker.Town;
import no.systembruker.api.security.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@ApiTest
@OnH2
class RoutesInAnyCaseTests {

    private record Route(String method, String path) {}

    @Autowired
    private Town town;

    @Autowired
    private TestClock clock;

    @Autowired
    private Calls calls;

    @Autowired
    private Maskinporten maskinporten;

    @Autowired
    @Qualifier("apiRoutes")
    private RequestMappingHandlerMapping handlers;

    @BeforeEach
    void buildTheTown() {
        clock.reset();
        town.build();
    }

    @Test
    void everyRouteLeadsToTheSameHandlerInAnyCase() {
        assertThat(routes()).hasSizeGreaterThanOrEqualTo(20).allSatisfy(route -> {
            var plain = call(route.method(), spelt(route.path(), UnaryOperator.identity()));

            for (var path : new String[] {
                spelt(route.path(), word -> word.toUpperCase(Locale.ROOT)),
                spelt(route.path(), word -> word.toLowerCase(Locale.ROOT)),
                spelt(route.path(), RoutesInAnyCaseTests::capitalised),
                spelt(route.path(), UnaryOperator.identity()) + "/",
                spelt(route.path(), RoutesInAnyCaseTests::capitalised) + "/"
            }) {
                var reply = call(route.method(), path);
                assertThat(reply.status()).as(path).isEqualTo(plain.status());
                assertThat(withoutTraceIds(reply)).as(path).isEqualTo(withoutTraceIds(plain));
                assertThat(reply.header("Content-Type")).isEqualTo(plain.header("Content-Type"));
                assertThat(reply.header("Set-Cookie")).isEmpty();
            }
        });
    }

    @Test
    void everyRouteHasItsGateInAnyCase() {
        var open = Stream.of("openid-configuration", "jwks", "{tokenProvider}").toList();

        assertThat(routes().filter(route -> open.stream().noneMatch(route.path()::endsWith)))
                .hasSizeGreaterThanOrEqualTo(17)
                .allSatisfy(route -> {
                    var path = spelt(route.path(), word -> word.toUpperCase(Locale.ROOT)) + "/";
                    var reply = calls.send(calls.to(path)
                            .header("Content-Type", "application/json")
                            .method(route.method(), BodyPublishers.ofString("{}")));

                    assertThat(reply.status()).as(path).isEqualTo(401);
                    assertThat(reply.header("WWW-Authenticate")).startsWith("Bearer");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Authentication/API/v1/SystemUser/VENDOR/bysystem/",
                "/authentication/api/V1/systemuser/vendor/BySystem/",
                "/AUTHENTICATION/API/V1/SYSTEMUSER/VENDOR/BYSYSTEM/"
            })
    void anIdKeepsItsCase(String path) {
        var token = maskinporten.token(LOENNSVERK, REGISTER_WRITE);

        assertThat(calls.get(path + LOENNSFLYT, token).status()).isEqualTo(200);
        assertThat(calls.get(path + LOENNSFLYT.toUpperCase(Locale.ROOT), token).text("code"))
                .isEqualTo("AUTH-00011");
    }

    @ParameterizedTest
    @ValueSource(strings = {"byexternalid", "ByExternalId", "BYEXTERNALID", "byExternalID"})
    void maskinportensQuestionMayBeSpeltInAnyCase(String spelling) {
        var question = "?clientId=nobody&systemProviderOrgNo=" + LOENNSVERK + "&systemUserOwnerOrgNo=" + BAKERI_NORD;
        var token = maskinporten.token(LOENNSVERK, Scope.LOOKUP);

        var reply = calls.get(LOOKUP.replace("byExternalId", spelling) + question, token);

        assertThat(reply.status()).isEqualTo(404);
        assertThat(withoutTraceIds(reply)).isEqualTo(withoutTraceIds(calls.get(LOOKUP + question, token)));
        assertThat(calls.get(LOOKUP.replace("byExternalId", spelling), token).status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "/systemuser/byExternalId?,                           clientId=nobody&systemProviderOrgNo=310000019&systemUserOwnerOrgNo=310000027",
        "/systemuser/vendor/byquery?,                         system-id=310000019_loennsflyt&orgno=310000027",
        "/systemuser/vendor/bysystem/310000019_loennsflyt?,    token=nonsense",
        "/systemuser/request/vendor/bysystem/310000019_loennsflyt?, token=nonsense",
        "/systemuser/changerequest/vendor/bysystem/310000019_loennsflyt?, token=nonsense"
    })
    void theNamesInAQuestionMayBeSpeltInAnyCase(String path, String question) {
        var address = "/authentication/api/v1" + path;
        var plain = call("GET", address + question);

        for (var spelling : List.of(
                inNames(question, name -> name.toLowerCase(Locale.ROOT)),
                inNames(question, name -> name.toUpperCase(Locale.ROOT)))) {
            var reply = call("GET", address + spelling);

            assertThat(reply.status()).as(spelling).isEqualTo(plain.status());
            assertThat(withoutTraceIds(reply)).as(spelling).isEqualTo(withoutTraceIds(plain));
        }
        assertThat(withoutTraceIds(call("GET", address))).isNotEqualTo(withoutTraceIds(plain));
    }

    @Test
    void aNameInTwoSpellingsHasTheValuesOfBoth() {
        var path = "/authentication/api/v1/systemuser/changerequest/vendor/verify?";

        var once = call("POST", path + "system-user-id=7");
        var twice = call("POST", path + "system-user-id=7&System-User-Id=8");
        var alike = call("POST", path + "system-user-id=7&system-user-id=8");

        assertThat(withoutTraceIds(twice)).isEqualTo(withoutTraceIds(alike));
        assertThat(twice.status()).isEqualTo(once.status()).isEqualTo(400);
    }

    @Test
    void aProviderIsKnownInAnyCase() {
        var token = maskinporten.token(LOENNSVERK);

        assertThat(calls.get(EXCHANGE.replace("maskinporten", "Maskinporten"), token)
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/%61uthentication/api/v1/systemregister/vendor,                     GET,  401, ''",
        "/%61uthentication/api/v1/systemregister/vendor,                     POST, 401, ''",
        "/AUTHENTICATION/%41pi/v1/systemregister/%56endor,                   POST, 401, ''",
        "/Authorization/Api/v1/%61uthorize,                                  POST, 401, ''",
        "/%61uthentication/api/v1/nothing,                                   POST, 404, application/problem+json",
        "/AUTHENTICATION/API,                                                GET,  404, application/problem+json",
        "/Authorization/API/v1/authorize,                                    GET,  405, application/problem+json"
    })
    void thereIsNoOtherWayIn(String path, String method, int status, String type) {
        var reply = calls.send(calls.to(path)
                .header("Content-Type", "application/json")
                .method(method, method.equals("POST") ? BodyPublishers.ofString("{}") : BodyPublishers.noBody()));

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).isEqualTo(type);
        assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
        assertThat(reply.header("Set-Cookie")).isEmpty();
    }

    @Test
    void anAddressThatOnlyBeginsLikeOursIsNotOurs() {
        for (var path : new String[] {"/authentication/apis/v1", "/authenticationx/api/v1", "/x" + SYSTEMS}) {
            assertThat(calls.send(calls.to(path)).header("Content-Type"))
                    .as(path)
                    .isNotEqualTo("application/problem+json");
        }
    }

    private Stream<Route> routes() {
        return handlers.getHandlerMethods().entrySet().stream()
                .filter(entry -> ApiDoor.holds(entry.getValue().getBeanType()))
                .map(entry -> entry.getKey())
                .flatMap(info -> info.getPatternValues().stream()
                        .flatMap(path -> info.getMethodsCondition().getMethods().stream()
                                .map(method -> new Route(method.name(), path))));
    }

    private Reply call(String method, String path) {
        var token = maskinporten.token(
                LOENNSVERK, REGISTER_WRITE, REQUEST_READ, REQUEST_WRITE, Scope.LOOKUP, AUTHORIZE, "other");
        return calls.send(calls.to(path)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, method.startsWith("P") ? BodyPublishers.ofString("7") : BodyPublishers.noBody()));
    }

    /** Words are spelt; in place of a variable stands an id of nothing. */
    private static String spelt(String path, UnaryOperator<String> spelling) {
        return Stream.of(path.split("/"))
                .map(word -> word.startsWith("{") ? "00000000-0000-4000-8000-000000000000" : spelling.apply(word))
                .collect(joining("/"));
    }

    private static String inNames(String question, UnaryOperator<String> spelling) {
        return Stream.of(question.split("&"))
                .map(parameter -> parameter.split("="))
                .map(parameter -> spelling.apply(parameter[0]) + "=" + parameter[1])
                .collect(joining("&"));
    }

    private static String capitalised(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String withoutTraceIds(Reply reply) {
        return Objects.requireNonNullElse(reply.body(), "")
                .replaceAll("00-[0-9a-f]{32}-[0-9a-f]{16}-00", "")
                // A token is another one each time.
                .replaceAll("\"eyJ[^\"]*\"", "token");
    }
}
