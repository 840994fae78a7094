package no.systembruker.api;

import static no.systembruker.Town.LOENNSVERK;
import static no.systembruker.api.Calls.AGENT_REQUESTS;
import static no.systembruker.api.Calls.AUTHORIZE;
import static no.systembruker.api.Calls.CHANGE_REQUESTS;
import static no.systembruker.api.Calls.LOOKUP;
import static no.systembruker.api.Calls.REQUESTS;
import static no.systembruker.api.Calls.SYSTEMS;
import static no.systembruker.api.Calls.SYSTEM_USERS;
import static no.systembruker.api.Contract.sample;
import static no.systembruker.api.security.Scope.REGISTER_WRITE;
import static no.systembruker.api.security.Scope.REQUEST_READ;
import static no.systembruker.api.security.Scope.REQUEST_WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.systembruker.TestClock;
import no.systembruker.Town;
import no.systembruker.api.security.Scope;
import no.systembruker.register.Access;
import no.systembruker.register.SystemId;
import no.systembruker.systemuser.ExternalRef;
import no.systembruker.systemuser.SystemUserCreation;
import no.systembruker.systemuser.SystemUserId;
import no.systembruker.systemuser.SystemUserKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.util.UriUtils;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever comes in, the answer is the contract's, names what is wrong, and nothing is kept. */
@ApiTest
abstract class BadInputTests {

    /** Halves of characters arrive only when they are escaped. */
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    @Autowired
    private Town town;

    @Autowired
    private TestClock clock;

    @Autowired
    private Calls calls;

    @Autowired
    private Maskinporten maskinporten;

    private static final String CHANGE = """
            {"requiredRights": [{"resource": [{"id": "urn:altinn:resource", "value": "a-melding"}]}],
             "unwantedRights": [{"resource": [{"id": "urn:altinn:resource", "value": "skattekort"}]}],
             "requiredAccessPackages": [{"urn": "urn:altinn:accesspackage:lonn"}],
             "unwantedAccessPackages": [{"urn": "urn:altinn:accesspackage:pensjon"}]}""";

    @Autowired
    private SystemUserCreation creation;

    @Autowired
    private TransactionOperations transaction;

    private String name = "";

    @BeforeEach
    void buildTheTown() {
        name = UUID.randomUUID().toString();
        clock.reset();
        town.build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "vendor", "name", "description"})
    void whatASystemMustHaveIsNamedWhenMissingOrNull(String member) {
        var missing = systemSample();
        missing.remove(member);
        var nothing = systemSample();
        nothing.putNull(member);

        assertThat(register(missing)).satisfies(reply -> isMalformedAt(member, reply));
        assertThat(register(nothing)).satisfies(reply -> isMalformedAt(member, reply));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/id                        | ''        | id",
                "/id                        | '  '      | id",
                "/id                        | long      | id",
                "/id                        | nul       | id",
                "/id                        | half      | id",
                "/vendor/ID                 | ''        | vendor.ID",
                "/name/nb                   | ''        | name.nb",
                "/name/nn                   | '  '      | name.nn",
                "/name/en                   | long      | name.en",
                "/name/en                   | nul       | name.en",
                "/name/en                   | line      | name.en",
                "/description/nb            | ''        | description.nb",
                "/description/nn            | long      | description.nn",
                "/description/en            | nul       | description.en",
                "/description/en            | half      | description.en",
                "/rights/0/resource/0/id    | long      | rights[0].resource[0].id",
                "/rights/0/resource/0/value | nul       | rights[0].resource[0].value",
                "/rights/0/action           | long      | rights[0].action",
                "/rights/0/action           | nul       | rights[0].action",
                "/accessPackages/0/urn      | nul       | accessPackages[0].urn",
                "/clientId/0                | ''        | clientId[0]",
                "/clientId/0                | ' '       | clientId[0]",
                "/clientId/0                | long      | clientId[0]",
                "/clientId/0                | nul       | clientId[0]",
                "/allowedRedirectUrls/0     | long      | allowedRedirectUrls[0]",
            })
    void aTextOfASystemThatCannotBeKeptIsNamed(String place, String text, String field) {
        assertThat(register(with(systemSample(), place, "\"" + escaped(text) + "\"")))
                .satisfies(reply -> isMalformedAt(field, reply));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/id                        | 1         | id",
                "/id                        | {}        | id",
                "/vendor                    | \"\"      | vendor",
                "/vendor                    | []        | vendor",
                "/vendor/ID                 | 310000019 | vendor.ID",
                "/vendor/ID                 | null      | vendor.ID",
                "/name                      | \"navn\"  | name",
                "/name/nb                   | true      | name.nb",
                "/name/nb                   | null      | name.nb",
                "/description/nn            | 1.5       | description.nn",
                "/description/nn            | null      | description.nn",
                "/rights                    | {}        | rights",
                "/rights                    | \"\"      | rights",
                "/rights                    | [null]    | rights[0]",
                "/rights                    | [[]]      | rights[0]",
                "/rights                    | [{}]      | rights[0].resource",
                "/rights/0/resource         | null      | rights[0].resource",
                "/rights/0/resource         | [null]    | rights[0].resource[0]",
                "/rights/0/resource         | [{}]      | rights[0].resource[0].id",
                "/rights/0/resource/0/value | 7         | rights[0].resource[0].value",
                "/accessPackages            | [\"lonn\"] | accessPackages[0]",
                "/accessPackages            | [null]    | accessPackages[0]",
                "/accessPackages            | [{}]      | accessPackages[0].urn",
                "/clientId                  | \"x\"     | clientId",
                "/clientId                  | [1]       | clientId[0]",
                "/clientId                  | [null]    | clientId[0]",
                "/isVisible                 | \"true\"  | isVisible",
                "/isVisible                 | 1         | isVisible",
                "/allowedRedirectUrls       | [null]    | allowedRedirectUrls[0]",
                "/allowedRedirectUrls       | [{}]      | allowedRedirectUrls[0]",
            })
    void aMemberOfASystemOfTheWrongTypeIsNamed(String place, String value, String field) {
        assertThat(register(with(systemSample(), place, value))).satisfies(reply -> isMalformedAt(field, reply));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/id                        | \"{systemId} x\"                     | AUTH.VLD-00013",
                "/id                        | \"timeflyt\"                         | AUTH.VLD-00001",
                "/id                        | \"310000019_\"                       | AUTH.VLD-00001",
                "/id                        | \"３１００００００１９_x\"            | AUTH.VLD-00001",
                "/rights/0/resource/0/value | \"\"                                 | AUTH.VLD-00003",
                "/rights/0/resource/0/value | \"A-MELDING\"                        | AUTH.VLD-00003",
                "/clientId                  | [\"loennsverk-client\"]              | AUTH.VLD-00004",
                "/allowedRedirectUrls       | [\"http://loennsverk.example\"]      | AUTH.VLD-00005",
                "/allowedRedirectUrls       | [\"\"]                               | AUTH.VLD-00005",
                "/allowedRedirectUrls       | [\"/kvittering\"]                    | AUTH.VLD-00005",
                "/rights                    | [{right}, {right}]                   | AUTH.VLD-00006",
                "/accessPackages            | [{package}, {package}]               | AUTH.VLD-00007",
                "/accessPackages            | [{\"urn\": \"\"}]                    | AUTH.VLD-00008",
                "/accessPackages            | [{\"urn\": \"urn:altinn:accesspackage:eksplisitt\"}] | AUTH.VLD-00008",
                "/rights/0/resource/0/id    | \"urn:altinn:org\"                   | AUTH.VLD-00009",
                "/rights/0/resource         | []                                   | AUTH.VLD-00009",
                "/clientId                  | [\"{systemId}\", \"{systemId}\"]     | AUTH.VLD-00011",
                "/accessPackages            | [{\"urn\": \"urn:altinn:accesspackage:regnskapsforer-lonn\"}] | AUTH.VLD-00018",
            })
    void whatTheRegisterRefusesHasItsCode(String place, String value, String code) {
        var spelt = value.replace("{systemId}", LOENNSVERK + "_" + name)
                .replace("{right}", "{\"resource\": [{\"id\": \"urn:altinn:resource\", \"value\": \"a-melding\"}]}")
                .replace("{package}", "{\"urn\": \"urn:altinn:accesspackage:lonn\"}");

        var reply = register(with(systemSample(), place, spelt));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text("code")).isEqualTo("STD-00000");
        assertThat(reply.json().path("validationErrors"))
                .extracting(error -> error.path("code").asString())
                .containsExactly(code);
    }

    @Test
    void everyFieldThatIsWrongIsNamedAtOnce() {
        var wrong = with(systemSample(), "/description/nn", "\"\"");
        wrong.remove("name");

        register(wrong).isExactly(sample("malformed"));
    }

    @Test
    void listsHaveAnEnd() {
        var packages = "[" + "{\"urn\": \"urn:altinn:accesspackage:lonn\"},".repeat(1000)
                + "{\"urn\": \"urn:altinn:accesspackage:lonn\"}]";

        assertThat(register(with(systemSample(), "/accessPackages", packages)))
                .satisfies(reply -> isMalformedAt("accessPackages", reply));
        assertThat(submit(with(requestSample(), "/accessPackages", packages)))
                .satisfies(reply -> isMalformedAt("accessPackages", reply));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rights", "accessPackages", "clientId", "isVisible", "allowedRedirectUrls"})
    void whatASystemMayLackMayBeMissingOrNull(String member) {
        var missing = systemSample();
        missing.remove(member);
        var nothing = with(systemSample(), "/id", "\"" + LOENNSVERK + "_" + name + "-2\"");
        nothing.putNull(member);
        if (nothing.has("clientId") && !member.equals("clientId")) {
            nothing.putArray("clientId").add("client-" + name + "-2");
        }

        assertThat(calls.post(SYSTEMS, registerToken(), missing.toString()).status())
                .isEqualTo(200);
        assertThat(calls.post(SYSTEMS, registerToken(), nothing.toString()).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/systemId                  | \"\"        | systemId",
                "/systemId                  | null        | systemId",
                "/systemId                  | 1           | systemId",
                "/systemId                  | \"{nul}\"   | systemId",
                "/systemId                  | \"{long}\"  | systemId",
                "/partyOrgNo                | \"\"        | partyOrgNo",
                "/partyOrgNo                | null        | partyOrgNo",
                "/partyOrgNo                | 310000027   | partyOrgNo",
                "/partyOrgNo                | \"{nul}\"   | partyOrgNo",
                "/externalRef               | \"{long}\"  | externalRef",
                "/externalRef               | \"{nul}\"   | externalRef",
                "/externalRef               | \"{half}\"  | externalRef",
                "/externalRef               | 17          | externalRef",
                "/integrationTitle          | \"{long}\"  | integrationTitle",
                "/integrationTitle          | \"{line}\"  | integrationTitle",
                "/integrationTitle          | []          | integrationTitle",
                "/redirectUrl               | \"{long}\"  | redirectUrl",
                "/redirectUrl               | \"{nul}\"   | redirectUrl",
                "/redirectUrl               | {}          | redirectUrl",
                "/rights                    | {}          | rights",
                "/rights                    | [null]      | rights[0]",
                "/rights/0/resource         | null        | rights[0].resource",
                "/rights/0/resource/0/id    | null        | rights[0].resource[0].id",
                "/rights/0/resource/0/value | \"{nul}\"   | rights[0].resource[0].value",
                "/rights/0/action           | \"{nul}\"   | rights[0].action",
                "/accessPackages            | \"lonn\"    | accessPackages",
                "/accessPackages            | [null]      | accessPackages[0]",
                "/accessPackages/0/urn      | null        | accessPackages[0].urn",
                "/accessPackages/0/urn      | \"{half}\"  | accessPackages[0].urn",
            })
    void aMemberOfARequestThatIsWrongIsNamed(String place, String value, String field) {
        var spelt = value.replace("{nul}", escaped("nul"))
                .replace("{half}", escaped("half"))
                .replace("{line}", escaped("line"))
                .replace("{long}", escaped("long"));

        assertThat(submit(with(requestSample(), place, spelt))).satisfies(reply -> isMalformedAt(field, reply));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/systemId             | \"\"       | systemId",
                "/systemId             | null       | systemId",
                "/systemId             | \"{nul}\"  | systemId",
                "/partyOrgNo           | null       | partyOrgNo",
                "/partyOrgNo           | 310000027  | partyOrgNo",
                "/externalRef          | \"{long}\" | externalRef",
                "/externalRef          | \"{half}\" | externalRef",
                "/integrationTitle     | \"{line}\" | integrationTitle",
                "/redirectUrl          | \"{nul}\"  | redirectUrl",
                "/accessPackages       | \"lonn\"   | accessPackages",
                "/accessPackages       | [null]     | accessPackages[0]",
                "/accessPackages       | [\"lonn\"] | accessPackages[0]",
                "/accessPackages/0/urn | null       | accessPackages[0].urn",
                "/accessPackages/0/urn | \"{half}\" | accessPackages[0].urn",
            })
    void aMemberOfARequestForClientsThatIsWrongIsNamed(String place, String value, String field) {
        var spelt = value.replace("{nul}", escaped("nul"))
                .replace("{half}", escaped("half"))
                .replace("{line}", escaped("line"))
                .replace("{long}", escaped("long"));

        assertThat(submitForClients(with(agentRequestSample(), place, spelt)))
                .satisfies(reply -> isMalformedAt(field, reply));
        assertThat(calls.get(
                                AGENT_REQUESTS + "/byexternalref/" + Town.LOENNSFLYT + "/310000027/" + name,
                                maskinporten.token(LOENNSVERK, REQUEST_READ))
                        .status())
                .as("nothing is kept")
                .isEqualTo(404);
    }

    @Test
    void theListsOfARequestForClientsHaveAnEnd() {
        var packages = "[" + "{\"urn\": \"urn:altinn:accesspackage:lonn\"},".repeat(1000)
                + "{\"urn\": \"urn:altinn:accesspackage:lonn\"}]";

        assertThat(submitForClients(with(agentRequestSample(), "/accessPackages", packages)))
                .satisfies(reply -> isMalformedAt("accessPackages", reply));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/requiredRights                    | {}          | requiredRights",
                "/requiredRights                    | [null]      | requiredRights[0]",
                "/requiredRights/0/resource         | null        | requiredRights[0].resource",
                "/requiredRights/0/resource/0/value | \"{nul}\"   | requiredRights[0].resource[0].value",
                "/requiredRights/0/action           | \"{nul}\"   | requiredRights[0].action",
                "/unwantedRights                    | \"\"        | unwantedRights",
                "/unwantedRights                    | [null]      | unwantedRights[0]",
                "/unwantedRights/0/resource/0/id    | 1           | unwantedRights[0].resource[0].id",
                "/unwantedRights/0/resource/0/value | \"{long}\"  | unwantedRights[0].resource[0].value",
                "/unwantedRights/0/resource/0/value | \"{half}\"  | unwantedRights[0].resource[0].value",
                "/unwantedRights/0/resource/0/value | \"\"        | unwantedRights",
                "/unwantedRights/0/resource         | []          | unwantedRights",
                "/unwantedRights/0/action           | \"{long}\"  | unwantedRights[0].action",
                "/requiredAccessPackages            | \"lonn\"    | requiredAccessPackages",
                "/requiredAccessPackages            | [null]      | requiredAccessPackages[0]",
                "/requiredAccessPackages/0/urn      | null        | requiredAccessPackages[0].urn",
                "/unwantedAccessPackages            | [\"lonn\"]  | unwantedAccessPackages[0]",
                "/unwantedAccessPackages/0/urn      | \"{nul}\"   | unwantedAccessPackages[0].urn",
                "/unwantedAccessPackages/0/urn      | \"{long}\"  | unwantedAccessPackages[0].urn",
                "/unwantedAccessPackages/0/urn      | \"lonn\"    | unwantedAccessPackages",
                "/redirectUrl                       | \"{long}\"  | redirectUrl",
                "/redirectUrl                       | \"{nul}\"   | redirectUrl",
                "/redirectUrl                       | []          | redirectUrl",
            })
    void aMemberOfAChangeThatIsWrongIsNamed(String place, String value, String field) {
        var spelt = value.replace("{nul}", escaped("nul"))
                .replace("{half}", escaped("half"))
                .replace("{long}", escaped("long"));
        var change = with(object(CHANGE), place, spelt);
        var systemUser = systemUser();

        assertThat(submitChange(systemUser, change)).satisfies(reply -> isMalformedAt(field, reply));
        assertThat(verifyChange(systemUser, change)).satisfies(reply -> isMalformedAt(field, reply));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "\"text\"", "{", "{\"requiredRights\": }", "{} {}", "\u0000"})
    void aChangeThatIsNoJsonObjectIsMalformed(String body) {
        var ids = "?correlation-id=" + UUID.randomUUID() + "&system-user-id=" + systemUser();

        for (var path : new String[] {CHANGE_REQUESTS + ids, CHANGE_REQUESTS + "/verify" + ids}) {
            var reply = calls.post(path, maskinporten.token(LOENNSVERK, REQUEST_WRITE), body);
            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.json().path("errors").isEmpty()).isFalse();
        }
    }

    @Test
    void theListsOfAChangeHaveAnEnd() {
        var packages = "[" + "{\"urn\": \"urn:altinn:accesspackage:lonn\"},".repeat(1000)
                + "{\"urn\": \"urn:altinn:accesspackage:lonn\"}]";
        var change = with(object(CHANGE), "/unwantedAccessPackages", packages);

        assertThat(submitChange(systemUser(), change))
                .satisfies(reply -> isMalformedAt("unwantedAccessPackages", reply));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                   | {}                                             | vendor",
                "''                   | []                                             | $",
                "''                   | {\"id\": 1}                                    | id",
                "/rights              | ''                                             | $",
                "/rights              | null                                           | $",
                "/rights              | {}                                             | $",
                "/rights              | \"a-melding\"                                  | $",
                "/rights              | [null]                                         | [0]",
                "/rights              | [1]                                            | [0]",
                "/rights              | [{}]                                           | [0].resource",
                "/rights              | [{\"resource\": {}}]                           | [0].resource",
                "/rights              | [{\"resource\": [{\"id\": 1}]}]                | [0].resource[0].id",
                "/rights              | [{\"resource\": [], \"action\": \"{nul}\"}]     | [0].action",
                "/rights              | [{\"resource\": []}, {\"resource\": [null]}]   | [1].resource[0]",
                "/accesspackages      | ''                                             | $",
                "/accesspackages      | null                                           | $",
                "/accesspackages      | {\"urn\": \"urn:altinn:accesspackage:lonn\"}   | $",
                "/accesspackages      | [\"urn:altinn:accesspackage:lonn\"]            | [0]",
                "/accesspackages      | [null]                                         | [0]",
                "/accesspackages      | [{}]                                           | [0].urn",
                "/accesspackages      | [{\"urn\": 1}]                                 | [0].urn",
                "/accesspackages      | [{\"urn\": \"{half}\"}]                        | [0].urn",
            })
    void aChangeOfASystemThatCannotBeReadIsNamed(String part, String body, String field) {
        var before = calls.get(SYSTEMS + "/" + Town.LOENNSFLYT, registerToken()).body();
        var spelt = body.replace("{nul}", escaped("nul")).replace("{half}", escaped("half"));

        var reply = calls.put(SYSTEMS + "/" + Town.LOENNSFLYT + part, registerToken(), spelt);

        isMalformedAt(field, reply);
        assertThat(calls.get(SYSTEMS + "/" + Town.LOENNSFLYT, registerToken()).body())
                .isEqualTo(before);
    }

    @Test
    void aListAsABodyHasAnEnd() {
        var packages = "[" + "{\"urn\": \"urn:altinn:accesspackage:lonn\"},".repeat(1000)
                + "{\"urn\": \"urn:altinn:accesspackage:lonn\"}]";

        assertThat(calls.put(SYSTEMS + "/" + Town.LOENNSFLYT + "/accesspackages", registerToken(), packages))
                .satisfies(reply -> isMalformedAt("$", reply));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "\"text\"",
                "{",
                "{]",
                "{\"id\": }",
                "{'id': 'x'}",
                "{\"id\": \"a\", \"id\": \"b\"}",
                "{\"id\": \"a\"} {}",
                "{\"id\": \"\\ud83\"}",
                "{\"id\": 1e999999999}",
                "\u0000",
            })
    void whatIsNoJsonObjectIsMalformed(String body) {
        for (var path : new String[] {SYSTEMS, REQUESTS, AGENT_REQUESTS}) {
            var reply = calls.post(path, maskinporten.token(LOENNSVERK, REGISTER_WRITE, REQUEST_WRITE), body);

            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.json().path("errors").isEmpty()).isFalse();
            assertThat(reply.text("traceId")).startsWith("00-");
        }
    }

    @Test
    void nestingHasAnEnd() {
        var deep = "{\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";

        assertThat(calls.post(SYSTEMS, registerToken(), deep).status()).isEqualTo(400);
    }

    @Test
    void aBodyHasAnEnd() {
        var huge = with(systemSample(), "/name/nb", "\"" + "x".repeat(1024 * 1024) + "\"")
                .toString();
        var chunked = calls.to(SYSTEMS)
                .header("Authorization", "Bearer " + registerToken())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.fromPublisher(BodyPublishers.ofString(huge)));

        assertThat(calls.post(SYSTEMS, registerToken(), huge).status()).isEqualTo(413);
        assertThat(calls.send(chunked).status()).isEqualTo(413);
    }

    @Test
    void aRefusalIsNoMoreToBeGuessedAtOrKeptThanAnAnswer() {
        var refusals = List.of(
                calls.post(SYSTEMS, registerToken(), "{"),
                calls.get(SYSTEMS + "/finnes-ikke", registerToken()),
                calls.get(SYSTEMS, "no token"));

        assertThat(refusals).allSatisfy(refusal -> {
            assertThat(refusal.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(refusal.header("Cache-Control")).isEqualTo("no-store");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "text/plain,415",
        "application/xml,415",
        "application/x-www-form-urlencoded,415",
        "nonsense,415",
        "multipart/form-data,415",
        "*/*,415",
        "application/*,415"
    })
    void onlyJsonIsRead(String type, int status) {
        var reply = calls.send(calls.to(SYSTEMS)
                .header("Authorization", "Bearer " + registerToken())
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(systemSample().toString())));

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "application/json; charset=utf-8",
                "text/json",
                "text/json; charset=utf-8",
                "application/vnd.timeflyt+json"
            })
    void jsonIsReadByAnyOfItsNames(String type) {
        var reply = calls.send(calls.to(SYSTEMS)
                .header("Authorization", "Bearer " + registerToken())
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(systemSample().toString())));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).isEqualTo("application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/xml", "text/html", "application/problem+json", "nonsense"})
    void whateverTheCallerWouldRatherHaveItGetsJson(String type) {
        var reply = calls.send(calls.to(SYSTEMS)
                .header("Authorization", "Bearer " + registerToken())
                .header("Accept", type)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(systemSample().toString())));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).isEqualTo("application/json");
    }

    @ParameterizedTest
    @CsvSource({
        "/authentication/api/v1/nothing,GET,404",
        "/authentication/api/v1/nothing,POST,404",
        "/authentication/api/v1/systemregister/,GET,404",
        "/authorization/api/v1/nothing,GET,404",
        "/authentication/api/v1/systemregister/vendor,DELETE,405",
        "/authentication/api/v1/systemregister/vendor/310000019_x,PATCH,405",
        "/authentication/api/v1/systemregister/vendor/310000019_x/rights,DELETE,405",
        "/authentication/api/v1/systemregister/vendor/310000019_x/accesspackages,GET,405",
        "/authentication/api/v1/systemregister/vendor/310000019_x/changelog,PUT,405",
        "/authentication/api/v1/systemuser/request/vendor,GET,405",
        "/authentication/api/v1/systemuser/request/vendor,DELETE,405",
        "/authentication/api/v1/systemuser/request/vendor/agent,PUT,405",
        "/authentication/api/v1/systemuser/request/vendor/bysystem/310000019_x,DELETE,405",
        "/authentication/api/v1/systemuser/changerequest/vendor,GET,405",
        "/authentication/api/v1/systemuser/changerequest/vendor/bysystem/310000019_x,DELETE,405",
        "/authentication/api/v1/systemuser/byExternalId,POST,405",
        "/authorization/api/v1/authorize,GET,405",
        "/authorization/api/v1/authorize/,GET,405",
    })
    void unknownAddressesAndMethodsAreAnsweredInTheApisOwnStyle(String path, String method, int status) {
        var reply = calls.send(calls.to(path)
                .header("Authorization", "Bearer " + registerToken())
                .method(method, BodyPublishers.noBody()));

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(reply.json().path("status").asInt()).isEqualTo(status);
        assertThat(reply.header("Allow").isEmpty()).isEqualTo(status != 405);
    }

    @ParameterizedTest
    @ValueSource(strings = {SYSTEMS, "/Authorization/API/v1/authorize", "/authentication/api/v1/nothing"})
    void whatTheServerItselfRefusesIsAnsweredInTheApisOwnStyle(String path) {
        var port = calls.to("/").build().uri().getPort();

        var traced = RawCall.said(port, "TRACE " + path + " HTTP/1.1", "", "");

        assertThat(traced)
                .startsWith("HTTP/1.1 405")
                .contains("Allow: ")
                .contains("Content-Type: application/problem+json")
                .contains("\"status\":405,\"traceId\":")
                .doesNotContain("timestamp");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 2\r\n", ""})
    void aBodyThatBreaksOffIsAnsweredInTheApisOwnStyle(String length) {
        var headers = "Authorization: Bearer " + registerToken() + "\r\nContent-Type: application/json\r\n" + length
                + "Transfer-Encoding: chunked\r\n";

        var answer =
                RawCall.said(calls.to("/").build().uri().getPort(), "POST " + SYSTEMS + " HTTP/1.1", headers, "{}\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("Content-Type: application/problem+json")
                .contains("\"status\":400,\"traceId\":")
                .doesNotContain("timestamp");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE /about HTTP/1.1", "TRACE /authentication/apis HTTP/1.1"})
    void whatTheServerRefusesElsewhereIsNoAffairOfTheApi(String line) {
        assertThat(RawCall.said(calls.to("/").build().uri().getPort(), line, "", ""))
                .startsWith("HTTP/1.1 405")
                .doesNotContain("problem+json");
    }

    @Test
    void aMethodNobodyKnowsIsNotAllowed() {
        var reply = calls.send(calls.to(SYSTEMS).method("BREW", BodyPublishers.noBody()));

        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-a-guid", "1-1-1-1-1", "agent", "%20", "0b6c1f9e-0000-4000-8000-00000000000%EF%BC%91"})
    void aRequestIdThatIsNoUuidIsNamed(String id) {
        var token = maskinporten.token(LOENNSVERK, REQUEST_READ, REQUEST_WRITE);

        for (var reply : List.of(
                calls.get(REQUESTS + "/" + id, token),
                calls.get(AGENT_REQUESTS + "/" + id, token),
                calls.get(CHANGE_REQUESTS + "/" + id, token),
                calls.delete(REQUESTS + "/" + id, token))) {
            isMalformedAt("requestId", reply);
        }
    }

    @Test
    void anIdInAnAddressMayLackItsDashes() {
        var token = maskinporten.token(LOENNSVERK, REQUEST_READ, REQUEST_WRITE);
        var id = UUID.randomUUID();
        var bare = id.toString().replace("-", "");
        calls.post(
                CHANGE_REQUESTS + "?correlation-id=" + bare + "&system-user-id="
                        + systemUser().replace("-", ""),
                token,
                CHANGE);

        var change = calls.get(CHANGE_REQUESTS + "/" + bare.toUpperCase(Locale.ROOT), token);

        assertThat(change.status()).isEqualTo(200);
        assertThat(change.text("id")).isEqualTo(id.toString());
        assertThat(calls.get(CHANGE_REQUESTS + "/" + id, token).status()).isEqualTo(200);
        assertThat(calls.get(REQUESTS + "/" + bare, token).text("code")).isEqualTo("AUTH-00010");
        assertThat(calls.get(AGENT_REQUESTS + "/" + bare, token).text("code")).isEqualTo("AUTH-00010");
        assertThat(calls.delete(SYSTEM_USERS + "/" + bare, token).text("code")).isEqualTo("AUTH-00015");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;b", "100%", "%41", "a;b=c", "?#&+", "..;", "%2e%2e"})
    void aReferenceOfStrangeCharactersIsFoundAgain(String strange) {
        var reference = name + strange;
        var token = maskinporten.token(LOENNSVERK, REQUEST_READ, REQUEST_WRITE);
        assertThat(submit(with(requestSample(), "/externalRef", JSON.writeValueAsString(reference)))
                        .status())
                .isEqualTo(201);

        var found = calls.get(
                REQUESTS + "/byexternalref/" + Town.LOENNSFLYT + "/310000027/"
                        + UriUtils.encode(reference, StandardCharsets.UTF_8),
                token);

        assertThat(found.text("externalRef")).isEqualTo(reference);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "\\", "?", "#", "%", ";"})
    void anIdThatAddressesCannotHoldIsRefused(String part) {
        var system = systemSample().put("id", LOENNSVERK + "_" + name + part + "x");

        var reply = calls.post(SYSTEMS, registerToken(), JSON.writeValueAsString(system));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().path("validationErrors")).singleElement().satisfies(error -> {
            assertThat(error.path("code").asString()).isEqualTo("STD-00000");
            assertThat(error.path("paths").get(0).asString()).endsWith("/id");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"%3B", "%3b", "%25", ";", "%5C", "%2F"})
    void theOtherDoorStaysStrict(String part) {
        assertThat(RawCall.get(calls.to("/").build().uri().getPort(), "/about" + part, ""))
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00", "%zz", "%ff", "%0a", "%2F", ";", "..%2F", "%F0%9F%98%80"})
    void strangeCharactersInAddressesAreNotAnError(String part) {
        for (var path : List.of(
                SYSTEMS + "/x",
                REQUESTS + "/byexternalref/" + Town.LOENNSFLYT + "/310000027/x",
                REQUESTS + "/bysystem/x",
                AGENT_REQUESTS + "/bysystem/x",
                CHANGE_REQUESTS + "/byexternalref/" + Town.LOENNSFLYT + "/310000027/x",
                CHANGE_REQUESTS + "/bysystem/" + Town.LOENNSFLYT + "x")) {
            var status = RawCall.get(calls.to("/").build().uri().getPort(), path + part, registerAndReadToken());

            assertThat(status).as(path + part).isBetween(400, 404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00", "%zz", "%2F", "%2f", "%252F", "%5C", "%", "..%2F..%2F..%2F..%2F..%2F..", ";", "//"})
    void anAddressThatCannotBeReadIsAnsweredInTheApisOwnStyle(String part) {
        for (var path : new String[] {SYSTEMS, SYSTEMS.toUpperCase(Locale.ROOT), AUTHORIZE}) {
            var answer = RawCall.answer(calls.to("/").build().uri().getPort(), path + "/x" + part, registerToken());

            assertThat(answer)
                    .as(path + part)
                    .startsWith("HTTP/1.1 400")
                    .contains("Content-Type: application/problem+json")
                    .contains("Cache-Control: no-store")
                    .contains("{\"type\":\"about:blank\",\"title\":\"Bad Request\",\"status\":400,\"traceId\":")
                    .doesNotContain("<html");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\", "<", "|", "^"})
    void aLineThatIsNoHttpIsAnsweredByTheServer(String part) {
        assertThat(RawCall.answer(calls.to("/").build().uri().getPort(), SYSTEMS + "/" + part, registerToken()))
                .startsWith("HTTP/1.1 400");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00", "%zz", "%ff", "%0a", "x%ED%A0%80"})
    void strangeCharactersInAQuestionAreNotAnError(String part) {
        var question = "?clientId=" + part
                + "&systemProviderOrgNo=310000019&systemUserOwnerOrgNo=310000027&externalRef=" + part;

        var status = RawCall.get(
                calls.to("/").build().uri().getPort(), LOOKUP + question, maskinporten.token(LOENNSVERK, Scope.LOOKUP));

        assertThat(status).isBetween(400, 404);
    }

    private Reply register(ObjectNode system) {
        var reply = calls.post(SYSTEMS, registerToken(), JSON.writeValueAsString(system));
        assertThat(calls.get(SYSTEMS + "/" + LOENNSVERK + "_" + name, registerToken())
                        .status())
                .as("nothing is kept")
                .isEqualTo(404);
        return reply;
    }

    private Reply submit(ObjectNode request) {
        return calls.post(REQUESTS, maskinporten.token(LOENNSVERK, REQUEST_WRITE), JSON.writeValueAsString(request));
    }

    private Reply submitForClients(ObjectNode request) {
        return calls.post(
                AGENT_REQUESTS, maskinporten.token(LOENNSVERK, REQUEST_WRITE), JSON.writeValueAsString(request));
    }

    private Reply submitChange(String systemUser, ObjectNode change) {
        var id = UUID.randomUUID();
        var token = maskinporten.token(LOENNSVERK, REQUEST_WRITE, REQUEST_READ);
        var reply = calls.post(
                CHANGE_REQUESTS + "?correlation-id=" + id + "&system-user-id=" + systemUser,
                token,
                JSON.writeValueAsString(change));
        assertThat(calls.get(CHANGE_REQUESTS + "/" + id, token).status())
                .as("nothing is kept")
                .isEqualTo(404);
        return reply;
    }

    private Reply verifyChange(String systemUser, ObjectNode change) {
        return calls.post(
                CHANGE_REQUESTS + "/verify?system-user-id=" + systemUser,
                maskinporten.token(LOENNSVERK, REQUEST_WRITE),
                JSON.writeValueAsString(change));
    }

    private String systemUser() {
        var id = new SystemUserId(UUID.randomUUID());
        var key = new SystemUserKey(new SystemId(Town.LOENNSFLYT), Town.BAKERI_NORD, new ExternalRef(name));
        var kari = town.signedIn(Town.KARI).person();
        transaction.executeWithoutResult(status -> creation.createStandard(id, key, "Lønnsflyt", Access.NONE, kari));
        return id.toString();
    }

    private String registerToken() {
        return maskinporten.token(LOENNSVERK, REGISTER_WRITE);
    }

    private String registerAndReadToken() {
        return maskinporten.token(LOENNSVERK, REGISTER_WRITE, REQUEST_READ);
    }

    private ObjectNode systemSample() {
        return object(sample("new-system")
                .replace("timeflyt", name)
                .replace("6f1c2d2e-0000-4000-8000-1234567890ab", "client-" + name));
    }

    private ObjectNode requestSample() {
        return object(sample("new-request").replace("{externalRef}", name));
    }

    private ObjectNode agentRequestSample() {
        return object(
                sample("new-agent-request").replace("{system}", Town.LOENNSFLYT).replace("{externalRef}", name));
    }

    private static ObjectNode object(String json) {
        return (ObjectNode) JSON.readTree(json);
    }

    /** The same object with another value at a place such as {@code /name/nb}. */
    private static ObjectNode with(ObjectNode object, String place, String value) {
        var separator = place.lastIndexOf('/');
        var parent = object.at(place.substring(0, separator));
        var last = place.substring(separator + 1);
        if (parent instanceof ObjectNode owner) {
            owner.set(last, JSON.readTree(value));
        } else {
            ((ArrayNode) parent).set(Integer.parseInt(last), JSON.readTree(value));
        }
        return object;
    }

    private static String escaped(String text) {
        return switch (text) {
            case "long" -> "x".repeat(2001);
            case "nul" -> "a\\u0000b";
            case "half" -> "a\\ud83db";
            case "line" -> "a\\nb";
            default -> text;
        };
    }

    private static void isMalformedAt(String field, Reply reply) {
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(reply.json().path("errors").propertyNames()).contains(field);
        assertThat(reply.text("traceId")).startsWith("00-");
    }
}
