package no.systembruker.api;

import static no.systembruker.Town.FJORDREGNSKAP;
import static no.systembruker.Town.LOENNSVERK;
import static no.systembruker.api.Calls.SYSTEMS;
import static no.systembruker.api.Contract.sample;
import static no.systembruker.api.security.Scope.REGISTER_ADMIN;
import static no.systembruker.api.security.Scope.REGISTER_WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import no.systembruker.Town;
import no.systembruker.party.OrganisationNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
abstract class SystemRegisterApiTests {

    private static final OrganisationNumber NEW_VENDOR = new OrganisationNumber("213765418");

    @Autowired
    private Town town;

    @Autowired
    private Calls calls;

    @Autowired
    private Maskinporten maskinporten;

    private String name = "";

    @BeforeEach
    void buildTheTown() {
        name = UUID.randomUUID().toString();
        town.build();
    }

    @Test
    void aRegisteredSystemIsAnsweredWithAnIdAndShownAsItWasSent() {
        var registered = calls.post(SYSTEMS, token(LOENNSVERK), newSystem());

        assertThat(registered.status()).isEqualTo(200);
        assertThat(UUID.fromString(registered.json().asString())).isNotNull();
        var shown = calls.get(SYSTEMS + "/" + systemId(), token(LOENNSVERK));
        assertThat(shown.status()).isEqualTo(200);
        shown.isExactly(named(sample("system")));
    }

    @Test
    void aVendorListsItsOwnSystemsAndNoOthers() {
        var vendorsOwn = newSystem().replace(LOENNSVERK.value(), NEW_VENDOR.value());
        calls.post(SYSTEMS, token(LOENNSVERK), newSystem().replace(clientId(), name + "-2"));
        assertThat(calls.post(SYSTEMS, token(NEW_VENDOR), vendorsOwn).status()).isEqualTo(200);

        var listed = calls.get(SYSTEMS, token(NEW_VENDOR));

        listed.isExactly(named(sample("systems")).replace(LOENNSVERK.value(), NEW_VENDOR.value()));
    }

    @Test
    void membersOfAnyCaseAreReadAndUnknownOnesAreNot() {
        var oddlySpelt = newSystem()
                .replace("\"accessPackages\"", "\"accesspackages\"")
                .replace("\"allowedRedirectUrls\"", "\"ALLOWEDREDIRECTURLS\"")
                .replace("\"isVisible\"", "\"colour\": {\"red\": [1]}, \"IsVisible\"");

        assertThat(calls.post(SYSTEMS, token(LOENNSVERK), oddlySpelt).status()).isEqualTo(200);

        calls.get(SYSTEMS + "/" + systemId(), token(LOENNSVERK)).isExactly(named(sample("system")));
    }

    @Test
    void whiteSpaceAroundTextsIsCutOff() {
        var padded = newSystem().replace("\"" + systemId() + "\"", "\"  " + systemId() + "\\t\"");

        assertThat(calls.post(SYSTEMS, token(LOENNSVERK), padded).status()).isEqualTo(200);
        assertThat(calls.get(SYSTEMS + "/" + systemId(), token(LOENNSVERK)).status())
                .isEqualTo(200);
    }

    @Test
    void aSystemOfTheSameIdAlreadyExists() {
        calls.post(SYSTEMS, token(LOENNSVERK), newSystem());

        var again = calls.post(SYSTEMS, token(LOENNSVERK), newSystem().replace(clientId(), name + "-2"));

        assertThat(again.status()).isEqualTo(400);
        var error = again.json().path("validationErrors").path(0);
        assertThat(error.path("code").asString()).isEqualTo("AUTH.VLD-00002");
        assertThat(error.path("title").asString()).contains("already exists");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        var wrong = newSystem()
                .replace("\"value\": \"a-melding\"}]}", "\"value\": \"nope\"}]}," + right("nowhere"))
                .replace(
                        "\"urn:altinn:accesspackage:lonn\"}",
                        "\"lonn\"}, {\"urn\": \"urn:altinn:accesspackage:a\"}, {\"urn\": \"urn:altinn:accesspackage:b\"}");

        var refused = calls.post(SYSTEMS, token(LOENNSVERK), wrong);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
        refused.isExactly(sample("system-refused"));
    }

    @Test
    void aSystemOfAnotherVendorIsForbiddenWhateverElseIsWrongWithIt() {
        var othersAndWrong = newSystem().replace("\"nb\": \"Timeflyt\"", "\"nb\": \"\"");

        var refused = calls.post(SYSTEMS, token(FJORDREGNSKAP), othersAndWrong);

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).isEmpty();
    }

    @Test
    void aVendorThatIsNoOrganisationIsToldAlone() {
        for (var vendor : new String[] {
            "0192", "0192:", "0192:310000018", "9908:310000019", "0192:３１００００１９", "0192:310000019:1", "310000019"
        }) {
            var refused = calls.post(
                    SYSTEMS,
                    token(LOENNSVERK),
                    newSystem().replace("0192:310000019", vendor).replace("_", " "));

            assertThat(refused.status()).as(vendor).isEqualTo(400);
            assertThat(refused.json().path("validationErrors"))
                    .as(vendor)
                    .extracting(error -> error.path("code").asString())
                    .containsExactly("AUTH.VLD-00000");
        }
    }

    @Test
    void anAdministratorActsForEveryVendor() {
        var administrator = maskinporten.token(FJORDREGNSKAP, REGISTER_ADMIN);

        assertThat(calls.post(SYSTEMS, administrator, newSystem()).status()).isEqualTo(200);
        assertThat(calls.get(SYSTEMS + "/" + systemId(), administrator).status())
                .isEqualTo(200);
    }

    @Test
    void anotherVendorsSystemIsForbiddenAndAnUnknownOneNotFound() {
        var others = calls.get(SYSTEMS + "/" + Town.LOENNSFLYT, token(FJORDREGNSKAP));
        var unknown = calls.get(SYSTEMS + "/" + systemId(), token(LOENNSVERK));
        var impossible = calls.get(SYSTEMS + "/" + "x".repeat(300), token(LOENNSVERK));

        assertThat(others.status()).isEqualTo(403);
        assertThat(others.body()).isEmpty();
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(impossible.status()).isEqualTo(404);
    }

    @Test
    void ofManyEqualRegistrationsAtOnceOneSucceeds() throws Exception {
        var token = token(LOENNSVERK);

        var statuses = atOnce(() -> calls.post(SYSTEMS, token, newSystem()).status(), 8);

        assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
        assertThat(statuses).filteredOn(status -> status != 200).allMatch(status -> status == 400 || status == 409);
    }

    private String token(OrganisationNumber vendor) {
        return maskinporten.token(vendor, REGISTER_WRITE);
    }

    private String systemId() {
        return LOENNSVERK + "_" + name;
    }

    private String clientId() {
        return "client-" + name;
    }

    private String newSystem() {
        return named(sample("new-system"));
    }

    private String named(String json) {
        return json.replace("timeflyt", name).replace("6f1c2d2e-0000-4000-8000-1234567890ab", clientId());
    }

    private static String right(String resource) {
        return "{\"resource\": [{\"id\": \"urn:altinn:resource\", \"value\": \"%s\"}]}".formatted(resource);
    }

    private static <T> List<T> atOnce(Callable<T> act, int times) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = new ArrayList<T>();
            for (var future :
                    threads.invokeAll(Stream.generate(() -> act).limit(times).toList())) {
                results.add(future.get());
            }
            return results;
        }
    }
}
