package no.systembruker.request;

import static no.systembruker.request.Refusal.Reason.EMPTY_RIGHTS_AND_PACKAGES;
import static no.systembruker.request.Refusal.Reason.NEITHER_RIGHTS_NOR_PACKAGES;
import static no.systembruker.request.Refusal.Reason.NO_PACKAGES;
import static no.systembruker.request.Refusal.Reason.PACKAGE_NOT_ASSIGNABLE;
import static no.systembruker.request.Refusal.Reason.PACKAGE_NOT_DELEGABLE;
import static no.systembruker.request.Refusal.Reason.PACKAGE_NOT_IN_SYSTEM;
import static no.systembruker.request.Refusal.Reason.REDIRECT_NOT_ALLOWED;
import static no.systembruker.request.Refusal.Reason.RIGHT_NOT_IN_SYSTEM;
import static no.systembruker.request.Refusal.Reason.SYSTEM_HAS_NO_REDIRECT_URLS;
import static no.systembruker.request.Refusal.Reason.UNUSABLE_TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.systembruker.Town;
import no.systembruker.catalogue.Catalogue;
import no.systembruker.catalogue.LocalisedText;
import no.systembruker.register.Access;
import no.systembruker.register.AskedRight;
import no.systembruker.register.AskedRight.Attribute;
import no.systembruker.register.RegisteredSystem;
import no.systembruker.register.Right;
import no.systembruker.register.SystemId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionRulesTests {

    private static final String RECEIPT = "https://loennsverk.example/kvittering";
    private static final String ACCOUNTANTS = "urn:altinn:accesspackage:regnskapsforer-lonn";
    private static final String OWNERS_OWN = "urn:altinn:accesspackage:maskinporten-administrator";
    private static final RegisteredSystem LOENNSFLYT = system(RECEIPT);

    private final SubmissionRules rules = new SubmissionRules(new AskingRules(Catalogue.load()));

    @Test
    void whatTheSystemHasMayBeAskedFor() {
        assertThat(refusal(rights("a-melding", "skattekort"), packages("lonn"), RECEIPT + "?kunde=17"))
                .isEmpty();
    }

    @Test
    void partOfWhatTheSystemHasIsEnough() {
        assertThat(refusal(rights("skattekort"), null, "")).isEmpty();
        assertThat(refusal(null, packages("lonn"), null)).isEmpty();
    }

    @Test
    void theActionOfARightMakesNoDifference() {
        var right = new AskedRight(List.of(attribute("a-melding")), "write");

        assertThat(refusal(List.of(right), null, null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://ondt.example/", RECEIPT + "/mer", "http://loennsverk.example/kvittering", "%%%"})
    void theCustomerIsSentOnlyWhereTheSystemSays(String url) {
        assertThat(refusal(null, packages("lonn"), url)).contains(new Refusal(REDIRECT_NOT_ALLOWED));
    }

    @Test
    void aSystemWithoutAddressesSendsNobodyAnywhere() {
        var request = request(null, packages("lonn"), RECEIPT);

        assertThat(rules.refusalOf(request, system())).contains(new Refusal(SYSTEM_HAS_NO_REDIRECT_URLS));
    }

    @Test
    void somethingMustBeAskedFor() {
        assertThat(refusal(null, null, null)).contains(new Refusal(NEITHER_RIGHTS_NOR_PACKAGES));
        assertThat(refusal(List.of(), List.of(), null)).contains(new Refusal(EMPTY_RIGHTS_AND_PACKAGES));
    }

    @Test
    void rightsBeyondTheSystemsAreNamed() {
        assertThat(refusal(rights("a-melding", "arveavgift"), null, null))
                .contains(new Refusal(RIGHT_NOT_IN_SYSTEM, List.of("arveavgift")));
    }

    @Test
    void moreRightsThanTheSystemHasAreRefusedThoughEachIsThere() {
        assertThat(refusal(rights("a-melding", "a-melding", "skattekort"), null, null))
                .contains(new Refusal(RIGHT_NOT_IN_SYSTEM));
    }

    @Test
    void aRightNamesOneResourceAndNothingElse() {
        var twoAttributes = new AskedRight(List.of(attribute("a-melding"), attribute("skattekort")), null);
        var anotherAttribute = new AskedRight(List.of(new Attribute("urn:altinn:org", "a-melding")), null);
        var noAttribute = new AskedRight(List.of(), null);

        assertThat(List.of(twoAttributes, anotherAttribute, noAttribute))
                .allSatisfy(right -> assertThat(refusal(List.of(right), null, null))
                        .map(Refusal::reason)
                        .contains(RIGHT_NOT_IN_SYSTEM));
    }

    @Test
    void packagesBeyondTheSystemsAreNamed() {
        var asked =
                List.of("urn:altinn:accesspackage:toll", Town.SALARY, "lonn", "urn:altinn:accesspackage:finnes-ikke");

        assertThat(refusal(null, asked, null))
                .contains(new Refusal(
                        PACKAGE_NOT_IN_SYSTEM,
                        List.of("urn:altinn:accesspackage:toll", "lonn", "urn:altinn:accesspackage:finnes-ikke")));
    }

    @Test
    void aPackageForClientsIsNotForTheOwnersOwnSystem() {
        assertThat(refusal(null, List.of(Town.SALARY, ACCOUNTANTS), null))
                .contains(new Refusal(PACKAGE_NOT_ASSIGNABLE, List.of(ACCOUNTANTS)));
    }

    @Test
    void forClientsOnlyPackagesAreAskedForAndAtLeastOne() {
        assertThat(clientRefusal(null)).contains(new Refusal(NO_PACKAGES));
        assertThat(clientRefusal(List.of())).contains(new Refusal(NO_PACKAGES));
        assertThat(clientRefusal(List.of(Town.SALARY, ACCOUNTANTS))).isEmpty();
    }

    @Test
    void forClientsPackagesBeyondTheSystemsAreNamed() {
        assertThat(clientRefusal(List.of(ACCOUNTANTS, "urn:altinn:accesspackage:toll", "lonn")))
                .contains(new Refusal(PACKAGE_NOT_IN_SYSTEM, List.of("urn:altinn:accesspackage:toll", "lonn")));
    }

    @Test
    void aPackageForTheOwnerAloneIsNotForClients() {
        assertThat(clientRefusal(List.of(ACCOUNTANTS, OWNERS_OWN)))
                .contains(new Refusal(PACKAGE_NOT_DELEGABLE, List.of(OWNERS_OWN)));
    }

    @Test
    void forClientsTheAddressIsJudgedBeforeThePackages() {
        assertThat(rules.refusalOf(agentRequest(List.of(), "%%%"), LOENNSFLYT))
                .contains(new Refusal(REDIRECT_NOT_ALLOWED));
    }

    @Test
    void theFirstReasonIsGivenAddressThenRightsThenPackages() {
        var wrongRights = rights("arveavgift");
        var wrongPackages = packages("toll");

        assertThat(refusal(wrongRights, wrongPackages, "%%%"))
                .map(Refusal::reason)
                .contains(REDIRECT_NOT_ALLOWED);
        assertThat(refusal(wrongRights, wrongPackages, null))
                .map(Refusal::reason)
                .contains(RIGHT_NOT_IN_SYSTEM);
        assertThat(refusal(rights("a-melding"), wrongPackages, null))
                .map(Refusal::reason)
                .contains(PACKAGE_NOT_IN_SYSTEM);
    }

    @Test
    void textsThatCannotBeKeptAreNamed() {
        var request = new NewStandardRequest(
                Town.LOENNSVERK,
                Town.LOENNSFLYT,
                Town.BAKERI_NORD.value(),
                "k".repeat(256),
                "Lønn\0",
                List.of(new AskedRight(List.of(attribute("a-melding")), "r".repeat(256))),
                null,
                null);

        assertThat(SubmissionRules.textRefusal(request))
                .contains(new Refusal(UNUSABLE_TEXT, List.of("externalRef", "integrationTitle", "rights")));
        assertThat(SubmissionRules.textRefusal(request(rights("a-melding"), null, null)))
                .isEmpty();
    }

    private Optional<Refusal> refusal(List<AskedRight> rights, List<String> packages, String redirectUrl) {
        return rules.refusalOf(request(rights, packages, redirectUrl), LOENNSFLYT);
    }

    private static NewRequest request(List<AskedRight> rights, List<String> packages, String redirectUrl) {
        return new NewStandardRequest(
                Town.LOENNSVERK, Town.LOENNSFLYT, Town.BAKERI_NORD.value(), null, null, rights, packages, redirectUrl);
    }

    private Optional<Refusal> clientRefusal(List<String> packages) {
        return rules.refusalOf(agentRequest(packages, RECEIPT), LOENNSFLYT);
    }

    private static NewRequest agentRequest(List<String> packages, String redirectUrl) {
        return new NewAgentRequest(
                Town.LOENNSVERK, Town.LOENNSFLYT, Town.FJORDREGNSKAP.value(), null, null, packages, redirectUrl);
    }

    private static List<AskedRight> rights(String... resources) {
        return List.of(resources).stream().map(Town::rightTo).toList();
    }

    private static List<String> packages(String... slugs) {
        return List.of(slugs).stream()
                .map(slug -> "urn:altinn:accesspackage:" + slug)
                .toList();
    }

    private static Attribute attribute(String resource) {
        return new Attribute(AskedRight.RESOURCE_ATTRIBUTE, resource);
    }

    private static RegisteredSystem system(String... redirectUrls) {
        var name = new LocalisedText("Lønnsflyt", "Lønsflyt", "PayFlow");
        var access = new Access(
                List.of(Right.to("a-melding"), Right.to("skattekort")),
                List.of("lonn", "regnskapsforer-lonn", "maskinporten-administrator"));
        return new RegisteredSystem(
                UUID.randomUUID(),
                new SystemId(Town.LOENNSFLYT),
                name,
                name,
                access,
                List.of(),
                List.of(redirectUrls),
                false,
                false);
    }
}
