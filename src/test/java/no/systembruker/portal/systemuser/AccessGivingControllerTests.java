package no.systembruker.portal.systemuser;

import static no.systembruker.Town.BAKERI_NORD;
import static no.systembruker.Town.LOENNSVERK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.systembruker.Town;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PersonNumber;
import no.systembruker.party.Role;
import no.systembruker.party.SecurityLevel;
import no.systembruker.portal.ChangeMailbox;
import no.systembruker.portal.Mailbox;
import no.systembruker.portal.PortalTest;
import no.systembruker.portal.Reader;
import no.systembruker.register.RegisteredSystem;
import no.systembruker.register.SystemId;
import no.systembruker.register.Systems;
import no.systembruker.request.RequestDecisions;
import no.systembruker.request.SeenAccess;
import no.systembruker.systemuser.ExternalRef;
import no.systembruker.systemuser.OwnLabel;
import no.systembruker.systemuser.SystemUser;
import no.systembruker.systemuser.SystemUserDeletion;
import no.systembruker.systemuser.SystemUserKey;
import no.systembruker.systemuser.SystemUsers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class AccessGivingControllerTests {

    private static final OrganisationNumber KIOSK = new OrganisationNumber("315722047");

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Town town;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private ChangeMailbox changes;

    @Autowired
    private RequestDecisions decisions;

    @Autowired
    private Systems systems;

    @Autowired
    private SystemUsers systemUsers;

    @Autowired
    private SystemUserDeletion deletion;

    private SystemId id = new SystemId(Town.LOENNSFLYT);

    @BeforeEach
    void buildTheTown() {
        id = new SystemId(LOENNSVERK + "_" + UUID.randomUUID());
        town.build();
        town.offerSystem(id.value(), Town.text("Vaktplan"), List.of(Town.A_MELDING), List.of(Town.SALARY));
    }

    @Test
    void thePageTellsWhatTheSystemGetsAndThatOneCanGiveItBeforeTheButton() {
        assertThat(kari().opens(page()))
                .hasStatusOk()
                .bodyText()
                .contains("Skal «Vaktplan» få tilgang på vegne av Bakeri Nord AS?", "Lønnsverk AS")
                .contains("ingen har kontrollert dem")
                .containsSubsequence("Lønn", "Kan gis", "A-melding", "Kan gis", "Gi systemet tilgang");
        assertNothingGiven();
    }

    @ParameterizedTest
    @CsvSource({"nb,Dette får «Vaktplan»", "nn,Eige namn på tilgangen", "en,This is what “Vaktplan” gets"})
    void thePageSpeaksTheReadersLanguage(String language, String words) {
        assertThat(kari().opens(page() + "?lang=" + language)).bodyText().contains(words);
    }

    @Test
    void givingLeadsToTheReceiptAndTheAccess() {
        var answer = gives(kari(), "label", "  Lønn for kaféen ");

        var given = given();
        assertThat(Optional.ofNullable(given.label())).isEqualTo(OwnLabel.of("Lønn for kaféen"));
        assertThat(answer).hasStatus(303).redirectedUrl().isEqualTo(receipt(given));
        assertThat(kari().opens(receipt(given)))
                .hasStatusOk()
                .bodyText()
                .contains("Kari Nordmann", "Lønn for kaféen", "A-melding", "href=\"/system-users/" + given.id() + "\"");
        assertThat(kari().opens("/system-users/" + given.id()))
                .hasStatusOk()
                .bodyText()
                .contains("dere ga tilgangen selv", "href=\"" + receipt(given) + "\"")
                .doesNotContain("/requests/" + given.id());
    }

    @Test
    void givingTwiceIsGivingOnce() {
        gives(kari());
        var given = given();

        assertThat(gives(kari())).hasStatus(303).redirectedUrl().isEqualTo(receipt(given));
        assertThat(given()).isEqualTo(given);
    }

    @Test
    void whatIsGivenWithAnotherNameIsToldInsteadOfGivenAgain() {
        gives(kari(), "label", "Lønn for kaféen");

        assertThat(gives(kari(), "label", "Lønn for bakeriet"))
                .hasStatus(409)
                .bodyText()
                .contains("«Vaktplan» har tilgang fra før", "under navnet «Lønn for kaféen»")
                .contains("href=\"/system-users/" + given().id() + "\"")
                .doesNotContain("<form id=\"giving\"");
    }

    @Test
    void whatAnotherHasGivenMeanwhileIsTold() {
        town.give(Town.STRANGER, Role.DAGLIG_LEDER);
        gives(reader(Town.STRANGER));
        town.takeFrom(Town.STRANGER, Role.DAGLIG_LEDER);

        assertThat(gives(kari())).hasStatus(409).bodyText().contains("har tilgang fra før");
        assertThat(kari().opens(page())).hasStatusOk().bodyText().contains("har tilgang fra før");
    }

    @Test
    void aSystemThatNeedsSomethingElseByNowIsShownAnewAndNotGiven() {
        var seen = seen();
        mailbox.takeRightsFrom(id.value());

        assertThat(kari().sends("/system-users", fields(BAKERI_NORD, seen, "label", "Kaféen")))
                .hasStatus(409)
                .bodyText()
                .contains("Systemet er endret siden du åpnet siden", "value=\"Kaféen\"")
                .contains("value=\"" + seen() + "\"")
                .doesNotContain("A-melding</span>");
        assertNothingGiven();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "forged", "00000000-0000-0000-0000-000000000000"})
    void aForgedMarkGivesNothing(String seen) {
        assertThat(kari().sends("/system-users", fields(BAKERI_NORD, seen))).hasStatus(409);
        assertNothingGiven();
    }

    @Test
    void aSystemThatWasTakenAwayMeanwhileIsNotGiven() {
        var fields = fields(BAKERI_NORD, seen());
        mailbox.withdraw(id.value());

        assertThat(kari().sends("/system-users", fields))
                .hasStatus(404)
                .bodyText()
                .contains("Dette systemet kan ikke velges", "Ingen har fått tilgang")
                .doesNotContain("Vaktplan");
        assertNothingGiven();
    }

    @Test
    void aHiddenSystemLooksLikeOneThatIsNot() {
        var hidden = new SystemId(LOENNSVERK + "_" + UUID.randomUUID());
        town.registerSystem(hidden.value(), List.of(Town.A_MELDING), List.of());
        var address = "/system-users/new/" + systems.find(hidden).orElseThrow().internalId();

        assertThat(kari().opens(address)).hasStatus(404).bodyText().contains("Dette systemet kan ikke velges");
        assertThat(kari().opens("/system-users/new/" + UUID.randomUUID()))
                .hasStatus(404)
                .bodyText()
                .contains("Dette systemet kan ikke velges");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-an-id", "%20", "310000019_loennsflyt"})
    void whatIsNoIdIsNotFound(String text) {
        assertThat(kari().opens("/system-users/new/" + text)).hasStatus(404);
        assertThat(kari().sends(
                                "/system-users",
                                "system",
                                text,
                                "owner",
                                BAKERI_NORD.value(),
                                "seen",
                                seen(),
                                "label",
                                ""))
                .hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "310000018", "0192:310000027", "310000035"})
    void aForgedOwnerGivesNothing(String owner) {
        assertThat(kari().sends(
                                "/system-users",
                                "system",
                                system().internalId().toString(),
                                "owner",
                                owner,
                                "seen",
                                seen()))
                .hasStatus(404);
        assertNothingGiven();
    }

    @Test
    void anEmptyFormGivesNothing() {
        assertThat(kari().sends("/system-users")).hasStatus(404);
    }

    @Test
    void itIsGivenForTheOrganisationThatThePageWasAboutWhateverIsChosenSince() {
        var kiosk = town.found(KIOSK, "Kiosken AS", "AS");
        town.give(Town.KARI, Role.DAGLIG_LEDER, kiosk);
        var kari = kari();
        kari.sends("/parties/current", "organisation", BAKERI_NORD.value());
        kari.opens(page());
        kari.sends("/parties/current", "organisation", KIOSK.value());

        assertThat(gives(kari)).hasStatus(303);

        assertThat(given().key().owner()).isEqualTo(BAKERI_NORD);
        assertThat(systemUsers.find(new SystemUserKey(id, KIOSK, ExternalRef.of(KIOSK))))
                .isEmpty();
        town.takeFrom(Town.KARI, Role.DAGLIG_LEDER, kiosk);
    }

    @Test
    void aNameThatIsTooLongComesBackWithAMessageAtTheField() {
        var tooLong = "Langt. ".repeat(40).strip();

        assertThat(gives(kari(), "label", tooLong))
                .hasStatus(422)
                .bodyText()
                .contains("Rett dette før du går videre", "href=\"#label\"", "Skriv høyst 255 tegn", tooLong)
                .contains("aria-invalid=\"true\"", "aria-describedby=\"label-hint label-error\"")
                .containsPattern("data-color=\"danger\"[^>]* autofocus")
                .contains("href=\"" + page() + "?lang=nn\"");
        assertNothingGiven();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lønn\0flyt", "to\nlinjer", "snudd\u202etekst"})
    void aNameThatCannotBeKeptComesBackToo(String label) {
        assertThat(gives(kari(), "label", label))
                .hasStatus(422)
                .bodyText()
                .contains("Navnet har tegn vi ikke kan lagre");
        assertNothingGiven();
    }

    @Test
    void whoLacksSomeOfItSeesWhatAndWhoHasIt() {
        var liv = reader(Town.LIV);

        assertThat(liv.opens(page()))
                .hasStatusOk()
                .bodyText()
                .contains("Du mangler noe av det som skal gis", "Mangler", "Kan gis av: daglig leder")
                .doesNotContain("<form id=\"giving\"");
        assertThat(gives(liv)).hasStatus(403);
        assertThat(gives(liv, "label", "x".repeat(256))).hasStatus(403);
        assertNothingGiven();
    }

    @Test
    void anEmployeeSeesWhyNotAndWhoCan() {
        var ola = reader(Town.OLA);

        assertThat(ola.opens(page()))
                .hasStatusOk()
                .bodyText()
                .contains("Du kan ikke gi systemer tilgang for Bakeri Nord AS", "<li>daglig leder</li>")
                .doesNotContain("<form id=\"giving\"", "Kan gis");
        assertThat(gives(ola)).hasStatus(403);
        assertNothingGiven();
    }

    @Test
    void aSignInThatIsTooWeakIsSentToAStrongerOneAndBack() {
        var weakly = new Reader(browser, town.signedIn(Town.KARI, SecurityLevel.LOW));

        assertThat(weakly.opens(page()))
                .hasStatusOk()
                .bodyText()
                .contains("Logg inn sikrere for å gi tilgang")
                .containsPattern("href=\"/sign-in\\?[^\"]*return=[^\"]*" + system().internalId());
        assertThat(gives(weakly)).hasStatus(403);
        assertNothingGiven();
    }

    @Test
    void aStrangerGivesNothing() {
        assertThat(gives(reader(Town.STRANGER))).hasStatus(404);
        assertNothingGiven();
    }

    @Test
    void aForgedFormGivesNothing() {
        assertThat(kari().isTrickedIntoSending("/system-users", fields(BAKERI_NORD, seen())))
                .hasStatus(403);
        assertNothingGiven();
    }

    @Test
    void theReceiptKeepsWhatWasGivenWhenItIsChangedAndEnded() {
        gives(kari());
        var given = given();
        town.registerResource(ChangeMailbox.SKATTEKORT, "lonn");
        var removal = changes.receiveRemoval(given);
        kari().sends("/change-requests/" + removal.id() + "/approval");

        assertThat(kari().opens("/system-users/" + given.id()))
                .bodyText()
                .contains("href=\"/change-requests/" + removal.id() + "/receipt\"", "av Kari Nordmann.");
        assertThat(kari().opens(receipt(given))).bodyText().contains("A-melding");

        deletion.delete(given.id(), town.signedIn(Town.KARI));

        assertThat(kari().opens(receipt(given)))
                .hasStatusOk()
                .bodyText()
                .contains("Tilgangen ble avsluttet", "A-melding", "/deletion\"")
                .doesNotContain("href=\"/system-users/" + given.id() + "\"");
    }

    @Test
    void theReceiptOfWhatCameOfARequestStandsAtTheRequest() {
        var request = mailbox.receive();
        decisions.approve(request.id(), town.signedIn(Town.KARI));

        assertThat(kari().opens("/system-users/" + request.id() + "/receipt"))
                .redirectedUrl()
                .isEqualTo("/requests/" + request.id() + "/receipt");
        assertThat(reader(Town.STRANGER).opens("/system-users/" + request.id() + "/receipt"))
                .hasStatus(404);
        assertThat(reader(Town.OLA).opens("/system-users/" + request.id() + "/receipt"))
                .hasStatus(403);
        assertThat(kari().opens("/system-users/" + UUID.randomUUID() + "/receipt"))
                .hasStatus(404);
    }

    private MvcTestResult gives(Reader reader, String... more) {
        return reader.sends("/system-users", fields(BAKERI_NORD, seen(), more));
    }

    private String[] fields(OrganisationNumber owner, String seen, String... more) {
        var fields = new String[6 + more.length];
        var base = List.of("system", system().internalId().toString(), "owner", owner.value(), "seen", seen);
        base.toArray(fields);
        System.arraycopy(more, 0, fields, base.size(), more.length);
        return fields;
    }

    private String seen() {
        return SeenAccess.of(system().access()).mark();
    }

    private RegisteredSystem system() {
        return systems.find(id).orElseThrow();
    }

    private SystemUser given() {
        return systemUsers.find(key()).orElseThrow();
    }

    private void assertNothingGiven() {
        assertThat(systemUsers.find(key())).isEmpty();
    }

    private SystemUserKey key() {
        return new SystemUserKey(id, BAKERI_NORD, ExternalRef.of(BAKERI_NORD));
    }

    private String page() {
        return "/system-users/new/" + system().internalId();
    }

    private static String receipt(SystemUser given) {
        return "/system-users/" + given.id() + "/receipt";
    }

    private Reader kari() {
        return reader(Town.KARI);
    }

    /** Some have come to other organisations too, by other tests. */
    private Reader reader(PersonNumber person) {
        var reader = new Reader(browser, town.signedIn(person));
        reader.sends("/parties/current", "organisation", BAKERI_NORD.value());
        return reader;
    }
}
