package no.systembruker.portal.changerequest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import no.systembruker.Town;
import no.systembruker.changerequest.ChangeConfirmUrl;
import no.systembruker.changerequest.ChangeDecisions;
import no.systembruker.changerequest.ChangeIntake;
import no.systembruker.changerequest.ChangeRequest;
import no.systembruker.party.PersonNumber;
import no.systembruker.party.SecurityLevel;
import no.systembruker.portal.ChangeMailbox;
import no.systembruker.portal.Mailbox;
import no.systembruker.portal.PortalTest;
import no.systembruker.portal.Reader;
import no.systembruker.request.RejectionReason;
import no.systembruker.systemuser.OwnLabel;
import no.systembruker.systemuser.SystemUser;
import no.systembruker.systemuser.SystemUserDeletion;
import no.systembruker.systemuser.SystemUserLabels;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class ChangeRequestControllerTests {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Town town;

    @Autowired
    private ChangeMailbox mailbox;

    @Autowired
    private ChangeDecisions decisions;

    @Autowired
    private ChangeIntake intake;

    @Autowired
    private SystemUserDeletion deletion;

    private SystemUser access;

    @BeforeEach
    void giveTheSystemAccess() {
        town.build();
        access = mailbox.access();
    }

    @Test
    void theManagerSeesWhatIsGainedAndLostAndWhatChangesNothingAndWhy() {
        var request = mailbox.receive(access);

        assertThat(kari().opens(page(request)))
                .hasStatusOk()
                .bodyText()
                .contains("Lønnsverk AS", "Bakeri Nord AS", "Dette får", "Pensjon", "Kan gis", "179 dager igjen")
                .containsSubsequence("Dette mister", "A-melding", "Fjernes")
                .containsSubsequence(
                        "Dette endrer ingenting",
                        "Lønn",
                        "står i tilgangen fra før",
                        "skattekort",
                        "står ikke i tilgangen")
                .contains("«skattekort» følger fortsatt med pakken", "Godkjenn: gi 1, ta bort 1")
                .contains("action=\"" + page(request) + "/approval\"", "action=\"" + page(request) + "/rejection\"");
    }

    @Test
    void whatNoCatalogueKnowsIsCountedAndNotNamed() {
        var request = mailbox.receiveRemovalOf(access, "Ring-evil.example", "kontoen-er-sperret");

        assertThat(kari().opens(page(request)))
                .bodyText()
                .containsSubsequence("Dette endrer ingenting", "2 ting vi ikke kjenner", "står ikke i tilgangen")
                .doesNotContain("evil.example", "sperret");
    }

    @Test
    void whatIsPartOfAPackageThatIsTakenAwayGoesWithIt() {
        var request = mailbox.receiveRemovalOf(access, ChangeMailbox.SKATTEKORT);

        assertThat(kari().opens(page(request)))
                .bodyText()
                .contains("«skattekort» er del av pakken «Lønn», og blir borte sammen med den.")
                .doesNotContain("står ikke i tilgangen", "følger fortsatt med");
    }

    @Test
    void theManagerSeesTheAccessBeforeAndAfter() {
        assertThat(kari().opens(page(mailbox.receive(access))))
                .bodyText()
                .containsSubsequence(
                        "I dag", "<li>Lønn", "<li>A-melding", "Etter endringen", "<li>Lønn", "<li>Pensjon", "(nytt)");
    }

    @Test
    void theLinkThatTheVendorHandsOnLeadsHere(@Autowired ChangeConfirmUrl confirmUrl) {
        var request = mailbox.receive(access);

        assertThat(confirmUrl.of(request).getPath()).isEqualTo(page(request));
    }

    @Test
    void aMereRemovalIsMarkedAsOneOnTheButton() {
        assertThat(kari().opens(page(mailbox.receiveRemoval(access))))
                .bodyText()
                .contains("Godkjenn og ta bort 1 fullmakt", "data-color=\"danger\" type=\"submit\"")
                .doesNotContain("Dette får");
    }

    @Test
    void aChangeThatHasComeAboutSaysSo() {
        var request = mailbox.receiveAddition(access);
        decisions.approve(mailbox.receiveAddition(access).id(), town.signedIn(Town.KARI));

        assertThat(kari().opens(page(request)))
                .bodyText()
                .contains("Dette er på plass allerede", "Godkjenn uten endring");
    }

    @ParameterizedTest
    @CsvSource({"nb,Før og etter", "nn,Etter endringa", "en,Before and after"})
    void thePageSpeaksTheReadersLanguage(String language, String words) {
        assertThat(kari().opens(page(mailbox.receive(access)) + "?lang=" + language))
                .bodyText()
                .contains("<html lang=\"" + language + "\"", words);
    }

    @Test
    void whoeverIsNotSignedInSignsInAndComesBack() {
        var request = mailbox.receive(access);

        assertThat(browser.get().uri(page(request)))
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo("/sign-in?return=" + page(request).replace("/", "%2F"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-4000-8000-000000000000", "not-an-id", "%20"})
    void anUnknownOrMalformedIdIsNotFound(String id) {
        assertThat(kari().opens("/change-requests/" + id)).hasStatus(404);
        assertThat(kari().opens("/change-requests/" + id + "/receipt")).hasStatus(404);
    }

    @Test
    void aStrangersIsNotFoundEither() {
        assertThat(reader(Town.STRANGER).opens(page(mailbox.receive(access)))).hasStatus(404);
    }

    @Test
    void whoMayNotAnswerIsToldWhoMay() {
        assertThat(reader(Town.OLA).opens(page(mailbox.receive(access))))
                .hasStatusOk()
                .bodyText()
                .contains("Du kan ikke svare for Bakeri Nord AS", "daglig leder")
                .doesNotContain("/approval");
    }

    @Test
    void onlyWhoMayOpenTheAccessIsLedToIt() {
        var request = mailbox.receive(access);

        assertThat(kari().opens(page(request))).bodyText().contains("href=\"/system-users/" + access.id() + "\"");
        assertThat(reader(Town.OLA).opens(page(request))).bodyText().doesNotContain("/system-users/" + access.id());
    }

    @Test
    void theAccessGoesByTheOrganisationsOwnNameForIt(@Autowired SystemUserLabels labels) {
        labels.relabel(access.id(), OwnLabel.of("Lønn for kaféen"), town.signedIn(Town.KARI));
        var request = mailbox.receive(access);
        mailbox.letTimeBeShort(request);

        assertThat(kari().opens(page(request))).bodyText().contains("Dere kaller tilgangen «Lønn for kaféen»");
        assertThat(reader(Town.OLA).opens(page(request) + "/escalation"))
                .bodyText()
                .contains("Lønnsverk AS vil endre tilgangen til «Lønn for kaféen»");
        assertThat(kari().opens("/requests"))
                .bodyText()
                .contains("Lønnsverk AS vil endre tilgangen til «Lønn for kaféen»");
        decisions.approve(request.id(), town.signedIn(Town.KARI));
        assertThat(kari().opens(page(request) + "/receipt"))
                .bodyText()
                .containsSubsequence("Eget navn", "Lønn for kaféen", ">System<", "Lønnsflyt");
    }

    @Test
    void whoLacksWhatIsGainedIsToldWhoHasIt() {
        assertThat(reader(Town.LIV).opens(page(mailbox.receive(access))))
                .bodyText()
                .contains("Du mangler noe av det som skal gis", "Pensjon. Kan gis av:")
                .doesNotContain("/approval")
                .contains("/rejection");
    }

    @Test
    void whoSignsInTooWeaklySignsInAgain() {
        var weakly = new Reader(browser, town.signedIn(Town.KARI, SecurityLevel.LOW));

        assertThat(weakly.opens(page(mailbox.receive(access))))
                .bodyText()
                .contains("Logg inn sikrere for å svare", "Logg inn på nytt");
    }

    @Test
    void whatRanOutSaysSo() {
        var request = mailbox.receive(access);
        mailbox.letTimeRunOut(request);

        assertThat(kari().opens(page(request)))
                .bodyText()
                .contains("Fristen for å svare er ute", "Tilgangen er som før")
                .doesNotContain("/approval");
    }

    @Test
    void whatTheVendorTookBackSaysSo() {
        var request = mailbox.receive(access);
        intake.withdraw(request.id(), Town.LOENNSVERK);

        assertThat(kari().opens(page(request)))
                .hasStatus(410)
                .bodyText()
                .contains("Lønnsverk AS har trukket forespørselen");
    }

    @Test
    void whatIsAboutAnAccessThatHasEndedSaysSo() {
        var request = mailbox.receive(access);
        deletion.handBack(access.id(), Town.LOENNSVERK);

        assertThat(kari().opens(page(request)))
                .hasStatusOk()
                .bodyText()
                .contains("har ikke tilgang lenger", "/system-users/" + access.id() + "/deletion")
                .doesNotContain("/approval", "/rejection");
    }

    @Test
    void aSystemThatNoLongerOffersItSaysWhat(@Autowired Mailbox requests) {
        var request = mailbox.receiveAddition(access);
        requests.takeRightsFrom(access.key().system().value());

        assertThat(kari().opens(page(request)))
                .bodyText()
                .containsSubsequence("Systemet er endret siden", "<li>skattekort")
                .doesNotContain("/approval");
    }

    @Test
    void aSystemThatWasWithdrawnSaysSo(@Autowired Mailbox requests) {
        var request = mailbox.receiveAddition(access);
        requests.withdraw(access.key().system().value());

        assertThat(kari().opens(page(request)))
                .bodyText()
                .contains("tilbys ikke lenger")
                .doesNotContain("/approval");
    }

    @Test
    void theReceiptTellsWhatWasChanged() {
        var request = mailbox.receive(access);
        decisions.approve(request.id(), town.signedIn(Town.KARI));

        assertThat(kari().opens(page(request) + "/receipt"))
                .hasStatusOk()
                .bodyText()
                .contains("Kari Nordmann for Bakeri Nord AS", "/system-users/" + access.id())
                .containsSubsequence("Dette fikk", "Pensjon", "Dette mistet", "A-melding", "Dette endret ingenting");
        assertThat(kari().opens(page(request))).bodyText().contains("Endringen er godkjent", "Kari Nordmann");
    }

    @Test
    void whatWasApprovedTellsThatTheAccessHasEndedSince() {
        var request = mailbox.receive(access);
        decisions.approve(request.id(), town.signedIn(Town.KARI));
        deletion.handBack(access.id(), Town.LOENNSVERK);

        for (var address : new String[] {page(request), page(request) + "/receipt"}) {
            assertThat(kari().opens(address))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Tilgangen ble avsluttet", "href=\"/system-users/" + access.id() + "/deletion\"")
                    .doesNotContain("Endringen gjelder fra nå", "href=\"/system-users/" + access.id() + "\"");
        }
    }

    @Test
    void theReceiptOfARefusalTellsTheReason() {
        var request = mailbox.receive(access);
        decisions.reject(request.id(), town.signedIn(Town.KARI), RejectionReason.of("Vi har ingen pensjon."));

        assertThat(kari().opens(page(request) + "/receipt"))
                .bodyText()
                .contains("er ikke endret", "Vi har ingen pensjon.", "i tillegg", "om å slippe");
    }

    @Test
    void thereIsNoReceiptBeforeTheAnswer() {
        var request = mailbox.receive(access);

        assertThat(kari().opens(page(request) + "/receipt"))
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo(page(request));
    }

    @Test
    void itWaitsAmongTheRequestsAndThenIsAmongTheAnswered() {
        var request = mailbox.receive(access);
        mailbox.letTimeBeShort(request);

        assertThat(kari().opens("/requests")).bodyText().contains("href=\"" + page(request) + "\"");
        decisions.reject(request.id(), town.signedIn(Town.KARI), Optional.empty());

        assertThat(kari().opens("/requests"))
                .bodyText()
                .doesNotContain("href=\"" + page(request) + "\"")
                .contains("href=\"" + page(request) + "/receipt\"", "Endring");
    }

    @Test
    void thePageOfTheAccessTellsWhatWasChanged() {
        decisions.approve(mailbox.receive(access).id(), town.signedIn(Town.KARI));

        assertThat(kari().opens("/system-users/" + access.id()))
                .bodyText()
                .containsSubsequence(
                        "Lønnsverk AS ba om å få tilgangen endret",
                        "Kari Nordmann endret hva systemet kan gjøre",
                        "I tillegg: Pensjon",
                        "Fjernet: A-melding",
                        "Kari Nordmann godkjente endringen");
    }

    private Reader kari() {
        return reader(Town.KARI);
    }

    private Reader reader(PersonNumber person) {
        return new Reader(browser, town.signedIn(person));
    }

    private static String page(ChangeRequest request) {
        return "/change-requests/" + request.id();
    }
}
