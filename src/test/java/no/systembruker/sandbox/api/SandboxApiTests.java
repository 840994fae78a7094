package no.systembruker.sandbox.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import no.systembruker.RunningApplication;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PartyRegister;
import no.systembruker.party.PersonNumber;
import no.systembruker.party.Role;
import no.systembruker.sandbox.MovableClock;
import no.systembruker.sandbox.SigningKey;
import no.systembruker.sandbox.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@RunningApplication
class SandboxApiTests {

    private static final String BAKERI = "{'orgNumber':'310000019','name':'Bakeri Nord AS','form':'AS'}";
    private static final String FJORD = "{'orgNumber':'310000027','name':'Fjordregnskap AS','form':'AS'}";
    private static final String KARI = "{'pid':'01819010001','name':'Kari Bakke'}";
    private static final String KARI_LEADS = "{'role':'DAGL','organisation':'310000019','holder':'01819010001'}";

    private final Visitor script = new Visitor();

    @Value("${systembruker.base-url}")
    private String baseUrl;

    @Autowired
    private PartyRegister register;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void timeIsRealAgain() {
        clock.reset();
    }

    @Test
    void endpointsAreTold() {
        var endpoints = json(script.get(baseUrl + "/sandbox/api/endpoints"));

        assertThat(endpoints.at("/idporten/issuer").stringValue()).isEqualTo(baseUrl + "/sandbox/idporten");
        assertThat(endpoints.at("/maskinporten/issuer").stringValue()).isEqualTo(baseUrl + "/sandbox/maskinporten/");
        assertThat(endpoints.at("/maskinporten/tokenEndpoint").stringValue())
                .isEqualTo(baseUrl + "/sandbox/maskinporten/token");
        assertThat(endpoints.at("/maskinporten/jwksUri").stringValue())
                .isEqualTo(baseUrl + "/sandbox/maskinporten/jwk");
    }

    @Test
    void whatIsRegisteredTwiceIsThereOnce() {
        var body = "{'orgNumber':'310000035','name':'Sagbruket AS','form':'AS'}";
        assertThat(post("organisations", body).statusCode()).isEqualTo(201);
        assertThat(post("organisations", body).statusCode()).isEqualTo(200);

        var person = "{'pid':'29820055010','name':'Ola Sag'}";
        assertThat(post("persons", person).statusCode()).isEqualTo(201);
        assertThat(post("persons", person).statusCode()).isEqualTo(200);
    }

    @Test
    void aSubUnitHasTheRolesOfItsMainUnit() {
        post("organisations", BAKERI);
        post("persons", KARI);
        post("roles", KARI_LEADS);
        post(
                "organisations",
                "{'orgNumber':'310987654','name':'Bakeri Nord Torget','form':'BEDR','parent':'310000019'}");

        assertThat(rolesOfKari("310987654")).contains(Role.DAGLIG_LEDER);
    }

    @Test
    void aRoleIsGivenAndTaken() {
        post("organisations", FJORD);
        post("persons", KARI);
        var role = "{'role':'tilgangsstyrer','organisation':'310000027','holder':'01819010001'}";

        assertThat(post("roles", role).statusCode()).isEqualTo(201);
        assertThat(post("roles", role).statusCode()).isEqualTo(200);
        assertThat(rolesOfKari("310000027")).containsExactly(Role.TILGANGSSTYRER);

        assertThat(send("DELETE", "roles", role).statusCode()).isEqualTo(204);
        assertThat(send("DELETE", "roles", role).statusCode()).isEqualTo(204);
        assertThat(rolesOfKari("310000027")).isEmpty();
    }

    @Test
    void anOrganisationMayHoldARole() {
        post("organisations", BAKERI);
        post("organisations", FJORD);

        assertThat(post("roles", "{'role':'REGN','organisation':'310000019','holder':'310000027'}")
                        .statusCode())
                .isIn(200, 201);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "organisations | {} | orgNumber | is missing",
                "organisations | {'orgNumber':null,'name':'A','form':'AS'} | orgNumber | is missing",
                "organisations | {'orgNumber':310000019,'name':'A','form':'AS'} | orgNumber | must be a text",
                "organisations | {'orgNumber':'310000018','name':'A','form':'AS'} | orgNumber | is not an organisation number",
                "organisations | {'orgNumber':'９１８２５８２７１','name':'A','form':'AS'} | orgNumber | is not an organisation number",
                "organisations | {'orgNumber':'991825827','name':'A','form':'AS'} | orgNumber | is not synthetic",
                "organisations | {'orgNumber':'310000019','name':' ','form':'AS'} | name | is empty",
                "organisations | {'orgNumber':'310000019','name':['A'],'form':'AS'} | name | must be a text",
                "organisations | {'orgNumber':'310000019','name':'A\\u0000','form':'AS'} | name | control character",
                "organisations | {'orgNumber':'310000019','name':'A\\ud800','form':'AS'} | name | half a character",
                "resources | {'id':'r','owner':'A\\ud800','name':{'nb':'A','nn':'A','en':'A'}} | owner | half a character",
                "organisations | {'orgNumber':'310000019','name':'A'} | form | is missing",
                "organisations | {'orgNumber':'310000019','name':'A','form':'as'} | form | must be a code",
                "organisations | {'orgNumber':'310000019','name':'A','form':'AS','nmae':'B'} | nmae | is not a field",
                "organisations | {'orgNumber':'310000043','name':'A','form':'BEDR','parent':'213765418'} | parent | is not registered",
                "persons | {'name':'A'} | pid | is missing",
                "persons | {'pid':'01819010002','name':'A'} | pid | is not a national identity number",
                "persons | {'pid':'30108299920','name':'A'} | pid | is not synthetic",
                "persons | {'pid':'01819010001'} | name | is missing",
                "roles | {} | role | is missing",
                "roles | {'role':'SJEF','organisation':'310000019','holder':'01819010001'} | role | is not a role code",
                "roles | {'role':'DAGL','organisation':'213765418','holder':'01819010001'} | organisation | is not registered",
                "roles | {'role':'DAGL','organisation':'310000019','holder':'15867520160'} | holder | is not registered",
                "roles | {'role':'DAGL','organisation':'310000019','holder':'213765418'} | holder | is not registered",
                "roles | {'role':'DAGL','organisation':'310000019','holder':'30108299920'} | holder | is not synthetic",
                "roles | {'role':'DAGL','organisation':'310000019','holder':7} | holder | must be a text",
                "maskinporten/clients | {'scopes':['altinn:a']} | orgNumber | is missing",
                "maskinporten/clients | {'orgNumber':'310000019'} | scopes | is missing",
                "maskinporten/clients | {'orgNumber':'310000019','scopes':[]} | scopes | is missing",
                "maskinporten/clients | {'orgNumber':'310000019','scopes':'altinn:a'} | scopes | must be a list",
                "maskinporten/clients | {'orgNumber':'310000019','scopes':['a b']} | scopes | must hold scopes",
                "maskinporten/clients | {'orgNumber':'310000019','scopes':['a'],'clientId':'a b'} | clientId | letters, digits",
                "maskinporten/clients | {'orgNumber':'310000019','scopes':['a'],'jwks':[]} | jwks | is not a JSON Web Key Set",
                "maskinporten/clients | {'orgNumber':'310000019','scopes':['a'],'jwks':{}} | jwks | is not a JSON Web Key Set",
                "maskinporten/clients | {'orgNumber':'310000019','scopes':['a'],'jwks':{'keys':[]}} | jwks | one to 5",
                "maskinporten/clients | {'orgNumber':'310000019','scopes':['a'],'jwks':{'keys':[{'kty':'oct','k':'AAAA','kid':'a'}]}} | jwks | private key",
                "tokens | {} | orgNumber | is missing",
                "tokens | {'orgNumber':'310000019'} | scopes | is missing",
                "tokens | {'orgNumber':'310000019','scopes':['a'],'systemUser':'x'} | systemUser | must be an object",
                "tokens | {'orgNumber':'310000019','scopes':['a'],'systemUser':{}} | systemUser.orgNumber | is missing",
                "tokens | {'orgNumber':'310000019','scopes':['a'],'systemUser':{'orgNumber':'310000027','ref':'x'}} | systemUser.ref | is not a field",
                "tokens | {'pid':'01819010001','orgNumber':'310000019','scopes':['a']} | orgNumber | is not a field",
                "tokens | {'pid':'15867520160','scopes':['a']} | pid | is not registered",
                "tokens | {'pid':'30108299920','scopes':['a']} | pid | is not synthetic",
                "tokens | {'pid':'01819010001','scopes':['a'],'exchanged':'no'} | exchanged | must be true or false",
                "clock | {} | advance | is needed",
                "clock | {'advance':'P8D','reset':true} | advance | is needed",
                "clock | {'advance':'eight days'} | advance | must be an ISO 8601",
                "clock | {'advance':'-P8D'} | advance | must not be negative",
                "clock | {'advance':'P-1D'} | advance | must not be negative",
                "clock | {'advance':'P900Y'} | advance | goes too far",
                "clock | {'advance':'P999999999999D'} | advance | must be an ISO 8601",
                "clock | {'advance':8} | advance | must be a text",
                "clock | {'reset':'yes'} | reset | must be true or false"
            })
    void aFaultyFieldIsNamed(String path, String body, String field, String fault) {
        post("organisations", BAKERI);
        post("persons", KARI);

        var answer = post(path, body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(json(answer).get("errors").get(field).stringValue()).contains(fault);
    }

    @Test
    void everyFaultIsToldAtOnce() {
        assertThat(json(post("organisations", "{}")).get("errors").propertyNames())
                .containsExactlyInAnyOrder("orgNumber", "name", "form");
    }

    @Test
    void aNameIsAtMost255Long() {
        var body = "{'pid':'41819013061','name':'" + "x".repeat(256) + "'}";

        assertThat(json(post("persons", body)).at("/errors/name").stringValue()).contains("too long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{'pid':'1','pid':'2'}", "{} {}"})
    void aBodyThatIsNoObjectIsRefused(String body) {
        var answer = post("persons", body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).get("detail").stringValue()).startsWith("The body");
    }

    @Test
    void unknownPathsMethodsAndTypesAreProblemsToo() {
        assertProblem(script.get(baseUrl + "/sandbox/api/nothing"), 404);
        assertProblem(script.get(baseUrl + "/sandbox/api/persons"), 405);
        assertProblem(post("persons", "{'name':'" + "x".repeat(70_000) + "'}"), 413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "multipart/form-data", "multipart/form-data; boundary=x", "nonsense"})
    void onlyJsonIsRead(String type) {
        assertProblem(
                script.send(HttpRequest.newBuilder(URI.create(baseUrl + "/sandbox/api/persons"))
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofString("{}"))),
                415);
    }

    @Test
    void aClientGetsAKeyWhenItSendsNone() throws Exception {
        var answer = post("maskinporten/clients", "{'orgNumber':'310000019','scopes':['altinn:a']}");

        assertThat(answer.statusCode()).isEqualTo(201);
        var key = RSAKey.parse(json(answer).get("jwk").toString());
        assertThat(key.isPrivate()).isTrue();
        assertThat(key.getKeyID()).isEqualTo(json(answer).get("kid").stringValue());
    }

    @Test
    void aClientKeepsItsOwnKey() {
        var keys = new JWKSet(SigningKey.rsaKey("own-key").toPublicJWK());
        var body = "{'orgNumber':'310000019','scopes':['altinn:a'],'clientId':'own','jwks':" + keys + "}";

        var answer = json(post("maskinporten/clients", body));

        assertThat(answer.get("clientId").stringValue()).isEqualTo("own");
        assertThat(answer.get("kid").stringValue()).isEqualTo("own-key");
        assertThat(answer.has("jwk")).isFalse();
    }

    @Test
    void aPrivateKeyIsNotTaken() {
        var keys = new JWKSet(SigningKey.rsaKey("own-key")).toString(false);
        var body = "{'orgNumber':'310000019','scopes':['altinn:a'],'jwks':" + keys + "}";

        assertThat(json(post("maskinporten/clients", body)).at("/errors/jwks").stringValue())
                .contains("private key");
    }

    @Test
    void nobodyTakesOverAnothersClient() {
        post("maskinporten/clients", "{'orgNumber':'310000019','scopes':['altinn:a'],'clientId':'bakeri'}");

        assertProblem(
                post("maskinporten/clients", "{'orgNumber':'310000027','scopes':['altinn:a'],'clientId':'bakeri'}"),
                409);
        assertThat(json(post("tokens", "{'orgNumber':'310000027','scopes':['altinn:a'],'clientId':'bakeri'}"))
                        .at("/errors/clientId")
                        .stringValue())
                .contains("another organisation");
    }

    @Test
    void anOrganisationsTokenIsMaskinportens() throws Exception {
        var answer = post("tokens", "{'orgNumber':'310000019','scopes':['altinn:a','altinn:b'],'clientId':'c-1'}");

        assertThat(answer.statusCode()).isEqualTo(200);
        var claims =
                SignedJWT.parse(json(answer).get("access_token").stringValue()).getJWTClaimsSet();
        assertThat(claims.getIssuer()).isEqualTo(baseUrl + "/sandbox/maskinporten/");
        assertThat(claims.getClaims())
                .containsEntry("client_id", "c-1")
                .containsEntry("scope", "altinn:a altinn:b")
                .containsEntry("consumer", Map.of("authority", "iso6523-actorid-upis", "ID", "0192:310000019"));
    }

    @Test
    void aSystemUserThatIsNotThereGetsNoToken() {
        var answer = post(
                "tokens",
                "{'orgNumber':'310000019','scopes':['a'],'clientId':'c-1','systemUser':{'orgNumber':'310000027'}}");

        assertProblem(answer, 400);
        assertThat(json(answer).get("detail").stringValue()).startsWith("MP-303");
    }

    @Test
    void aPersonsTokenIsThePlatformsAsIfIdportensHadBeenExchanged() throws Exception {
        post("persons", KARI);

        var answer = post("tokens", "{'pid':'01819010001','scopes':['altinn:clientdelegations.read']}");

        assertThat(answer.statusCode()).isEqualTo(200);
        var claims =
                SignedJWT.parse(json(answer).get("access_token").stringValue()).getJWTClaimsSet();
        assertThat(claims.getIssuer()).isEqualTo(baseUrl + "/authentication/api/v1/openid/");
        assertThat(claims.getAudience()).isEmpty();
        assertThat(claims.getClaims())
                .containsEntry("pid", "01819010001")
                .containsEntry("acr", "idporten-loa-high")
                .containsEntry("scope", "altinn:clientdelegations.read")
                .doesNotContainKeys("nonce", "consumer");
        assertThat(json(answer).get("expires_in").intValue()).isEqualTo(1800);
    }

    @Test
    void aPersonsTokenOfIdportensOwnCanBeExchanged() throws Exception {
        post("persons", KARI);

        var answer =
                post("tokens", "{'pid':'01819010001','scopes':['altinn:clientdelegations.read'],'exchanged':false}");

        var token = json(answer).get("access_token").stringValue();
        assertThat(SignedJWT.parse(token).getJWTClaimsSet().getIssuer()).isEqualTo(baseUrl + "/sandbox/idporten");
        var exchanged =
                script.send(HttpRequest.newBuilder(URI.create(baseUrl + "/authentication/api/v1/exchange/id-porten"))
                        .header("Authorization", "Bearer " + token));
        assertThat(exchanged.statusCode()).isEqualTo(200);
        var claims = SignedJWT.parse(json(exchanged).stringValue()).getJWTClaimsSet();
        assertThat(claims.getIssuer()).isEqualTo(baseUrl + "/authentication/api/v1/openid/");
        assertThat(claims.getStringClaim("pid")).isEqualTo("01819010001");
    }

    @Test
    void timeIsMovedAndBroughtBack() {
        var now = Instant.now();

        assertThat(nowAfter("{'advance':'P8D'}"))
                .isBetween(days(now, 8), days(now, 8).plusSeconds(60));
        assertThat(nowAfter("{'advance':'PT24H'}"))
                .isBetween(days(now, 9), days(now, 9).plusSeconds(60));
        assertThat(nowAfter("{'reset':true}")).isBetween(now, now.plusSeconds(60));
    }

    private Instant nowAfter(String body) {
        return Instant.parse(json(post("clock", body)).get("now").stringValue());
    }

    private static Instant days(Instant from, int days) {
        return from.plus(Duration.ofDays(days));
    }

    private Set<Role> rolesOfKari(String organisation) {
        return register.roles(
                register.person(new PersonNumber("01819010001")).orElseThrow().id(),
                register.organisation(new OrganisationNumber(organisation)).orElseThrow());
    }

    private HttpResponse<String> post(String path, String body) {
        return send("POST", path, body);
    }

    private HttpResponse<String> send(String method, String path, String body) {
        return script.json(method, baseUrl + "/sandbox/api/" + path, body.replace('\'', '"'));
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(json(answer).get("status").intValue()).isEqualTo(status);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
