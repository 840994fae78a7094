package no.systembruker.api;

import static no.systembruker.Town.BAKERI_NORD;
import static no.systembruker.Town.FJORDREGNSKAP;
import static no.systembruker.api.Calls.AUTHORIZE;
import static no.systembruker.api.Contract.sample;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.systembruker.TestClock;
import no.systembruker.Town;
import no.systembruker.api.security.Scope;
import no.systembruker.register.Access;
import no.systembruker.register.Right;
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
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@ApiTest
abstract class DecisionApiTests {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String SUBJECT = "{\"AttributeId\": \"urn:altinn:systemuser:uuid\", \"Value\": \"%s\"}";

    @Autowired
    private Town town;

    @Autowired
    private TestClock clock;

    @Autowired
    private Calls calls;

    @Autowired
    private Maskinporten maskinporten;

    @Autowired
    private SystemUserCreation creation;

    @Autowired
    private TransactionOperations transaction;

    private String systemUser = "";

    @BeforeEach
    void giveTheBakerysSystemAMelding() {
        clock.reset();
        town.build();
        systemUser = systemUserWith(new Access(List.of(Right.to(Town.A_MELDING)), List.of()));
    }

    @Test
    void whatWasGivenIsPermitted() {
        var reply = ask(question());

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).startsWith("application/json");
        assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
        reply.isExactly(sample("permit"));
    }

    @Test
    void namesOfMembersMayBeOfAnyCase() {
        var spelt = question()
                .replace("Request", "request")
                .replace("AccessSubject", "accessSubject")
                .replace("\"Attribute\"", "\"attribute\"")
                .replace("AttributeId", "attributeID")
                .replace("\"Value\"", "\"VALUE\"");

        ask(spelt).isExactly(sample("permit"));
    }

    @ParameterizedTest
    @CsvSource({
        "a-melding,skattekort",
        "a-melding,A-melding",
        "\"310000027\",\"310000035\"",
        "{systemUser},6f1c2d2e-0000-4000-8000-1234567890ab",
        "{systemUser},00000000-0000-0000-0000-000000000000"
    })
    void nothingElseIsAndTheAnswerIsTheSameForEveryReason(String part, String instead) {
        ask(sample("question").replace(part, instead).replace("{systemUser}", systemUser))
                .isExactly(sample("not-applicable"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/Request/AccessSubject/0/Attribute/0/Value       | \"not-a-uuid\"",
                "/Request/AccessSubject/0/Attribute/0/Value       | \"1-1-1-1-1\"",
                "/Request/AccessSubject/0/Attribute/0/Value       | \" {systemUser}\"",
                "/Request/AccessSubject/0/Attribute/0/Value       | null",
                "/Request/AccessSubject/0/Attribute/0/AttributeId | \"urn:altinn:SystemUser:uuid\"",
                "/Request/AccessSubject/0/Attribute/0/AttributeId | \"urn:altinn:organization:identifier-no\"",
                "/Request/AccessSubject/0/Attribute/0/AttributeId | null",
                "/Request/AccessSubject/0/Attribute               | null",
                "/Request/AccessSubject/0/Attribute               | []",
                "/Request/AccessSubject/0/Attribute               | [null]",
                "/Request/AccessSubject/0/Attribute               | [{subject}, {subject}]",
                "/Request/AccessSubject/0/Attribute               | [{subject}, null]",
                "/Request/AccessSubject/0/Attribute               | [{subject}, {\"AttributeId\": \"scope\", \"Value\": \"x\"}]",
                "/Request/AccessSubject                           | [{\"Attribute\": [{subject}]}, {\"Attribute\": [{subject}]}]",
                "/Request/AccessSubject                           | [{\"Attribute\": [{subject}]}, {}]",
                "/Request/AccessSubject                           | [{\"Attribute\": [{subject}]}, null]",
                "/Request/AccessSubject                           | null",
                "/Request/AccessSubject                           | []",
                "/Request/Action                                  | null",
                "/Request/Action/0/Attribute/0/Value              | \"\"",
                "/Request/Action/0/Attribute/0/Value              | \"a\\u0000b\"",
                "/Request/Action/0/Attribute/0/AttributeId        | \"action-id\"",
                "/Request/Resource                                | []",
                "/Request/Resource/0/Attribute/0/Value            | \"\"",
                "/Request/Resource/0/Attribute/0/Value            | \"a-melding\\nx\"",
                "/Request/Resource/0/Attribute/0/AttributeId      | \"urn:altinn:organization:identifier-no\"",
                "/Request/Resource/0/Attribute/1/Value            | \"0192:310000027\"",
                "/Request/Resource/0/Attribute/1/Value            | \"310000028\"",
                "/Request/Resource/0/Attribute/1/Value            | \"３１００００２７\"",
                "/Request/Resource/0/Attribute/1/AttributeId      | \"urn:altinn:partyid\"",
                "/Request/Resource/0/Attribute/1                  | null",
                "/Request/Category                                | [{\"CategoryId\": \"urn:x\"}]",
                "/Request/RecipientSubject                        | [{\"Attribute\": [{subject}]}]",
                "/Request/IntermediarySubject                     | [{\"Attribute\": [{subject}]}]",
                "/Request/RequestingMachine                       | [{\"Attribute\": [{subject}]}]",
                "/Request/MultiRequests                           | {\"RequestReference\": [{\"ReferenceId\": [\"a\"]}]}",
                "/Request                                         | null",
                "/Request                                         | {}",
            })
    void whatIsNotOneQuestionOnOneSystemUserHasNoAnswer(String place, String value) {
        var spelt = value.replace("{subject}", SUBJECT.formatted(systemUser)).replace("{systemUser}", systemUser);

        var reply = ask(with(question(), place, spelt));

        assertThat(reply.status()).isEqualTo(200);
        reply.isExactly(sample("indeterminate"));
    }

    @Test
    void aResourceThatIsDescribedFurtherHasNoAnswer() {
        var party = "{\"AttributeId\": \"urn:altinn:organization:identifier-no\", \"Value\": \"310000027\"}";
        var task = "{\"AttributeId\": \"urn:altinn:task\", \"Value\": \"signering\"}";

        for (var more : List.of(party, task)) {
            ask(question().replace(party, party + ", " + more)).isExactly(sample("indeterminate"));
        }
    }

    @Test
    void twoResourcesAreTwoQuestions() {
        var question = (ObjectNode) JSON.readTree(question());
        var resources = (ArrayNode) question.at("/Request/Resource");
        resources.add(resources.get(0).deepCopy());

        ask(question.toString()).isExactly(sample("indeterminate"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Request",
                "/Request/AccessSubject",
                "/Request/AccessSubject/0",
                "/Request/AccessSubject/0/Attribute",
                "/Request/AccessSubject/0/Attribute/0/Value",
                "/Request/Resource/0/Attribute/0/AttributeId",
                "/Request/MultiRequests",
            })
    void aMemberOfTheWrongTypeIsNamed(String place) {
        var reply = ask(with(question(), place, "7"));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().path("errors").propertyNames())
                .containsExactly(place.substring(1).replace('/', '.').replaceAll("\\.(\\d)", "[$1]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\"text\"",
                "{",
                "{\"Request\": }",
                "{\"Request\": {}, \"Request\": {}}",
                "{} {}"
            })
    void whatIsNoJsonObjectIsMalformed(String body) {
        var reply = ask(body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(reply.json().path("errors").isEmpty()).isFalse();
    }

    @Test
    void anyServiceMayAsk() {
        var reply = calls.post(AUTHORIZE, maskinporten.token(FJORDREGNSKAP, Scope.AUTHORIZE_ADMIN), question());

        reply.isExactly(sample("permit"));
    }

    private Reply ask(String question) {
        return calls.post(AUTHORIZE, maskinporten.token(FJORDREGNSKAP, Scope.AUTHORIZE), question);
    }

    private String question() {
        return sample("question").replace("{systemUser}", systemUser);
    }

    private static String with(String question, String place, String value) {
        var object = JSON.readTree(question);
        var separator = place.lastIndexOf('/');
        var last = place.substring(separator + 1);
        if (object.at(place.substring(0, separator)) instanceof ArrayNode list) {
            list.set(Integer.parseInt(last), JSON.readTree(value));
        } else {
            ((ObjectNode) object.at(place.substring(0, separator))).set(last, JSON.readTree(value));
        }
        return object.toString();
    }

    private String systemUserWith(Access access) {
        var id = new SystemUserId(UUID.randomUUID());
        var key = new SystemUserKey(new SystemId(Town.LOENNSFLYT), BAKERI_NORD, new ExternalRef(id.toString()));
        var kari = town.signedIn(Town.KARI).person();
        transaction.executeWithoutResult(status -> creation.createStandard(id, key, "Lønnsflyt", access, kari));
        return id.toString();
    }
}
