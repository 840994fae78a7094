package no.systembruker.portal.systemuser;

import static org.assertj.core.api.Assertions.assertThat;

import no.systembruker.Town;
import no.systembruker.party.PersonNumber;
import no.systembruker.portal.Mailbox;
import no.systembruker.portal.PortalTest;
import no.systembruker.portal.Reader;
import no.systembruker.request.RequestDecisions;
import no.systembruker.systemuser.SystemUserDeletion;
import no.systembruker.systemuser.SystemUserId;
import no.systembruker.systemuser.SystemUsers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class DeletionControllerTests {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Town town;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private RequestDecisions decisions;

    @Autowired
    private SystemUsers systemUsers;

    @Autowired
    private SystemUserDeletion deletion;

    @BeforeEach
    void buildTheTown() {
        town.build();
    }

    @Test
    void thePageSaysWhatWillStopAndChangesNothing() {
        var access = approved();

        assertThat(kari().opens(deletionOf(access)))
                .hasStatusOk()
                .bodyText()
                .contains("Vil du avslutte tilgangen til", "Dette stopper", "A-melding", "Behold tilgangen")
                .contains("action=\"" + deletionOf(access) + "\"");
        assertThat(systemUsers.find(access)).isPresent();
    }

    @Test
    void endingLeadsToAReceiptThatStays() {
        var access = approved();

        assertThat(kari().sends(deletionOf(access))).hasStatus(303).hasRedirectedUrl(deletionOf(access));

        assertThat(systemUsers.find(access)).isEmpty();
        assertThat(kari().opens(deletionOf(access)))
                .hasStatusOk()
                .bodyText()
                .contains("er avsluttet", "Kari Nordmann", "A-melding")
                .doesNotContain("Vil du avslutte");
    }

    @Test
    void theReceiptTellsWhatHadHappened() {
        var access = approved();
        deletion.handBack(access, Town.LOENNSVERK);

        assertThat(kari().opens(deletionOf(access)))
                .bodyText()
                .containsSubsequence(
                        "Dette har skjedd",
                        "Lønnsverk AS ba om tilgang",
                        "Kari Nordmann godkjente forespørselen",
                        "Lønnsverk AS avsluttet tilgangen");
    }

    @Test
    void whoComesSecondSeesTheReceipt() {
        var access = approved();
        kari().sends(deletionOf(access));

        assertThat(kari().sends(deletionOf(access))).hasStatus(303).hasRedirectedUrl(deletionOf(access));
    }

    @Test
    void thePageOfAnEndedAccessLeadsToItsReceipt() {
        var access = approved();
        deletion.handBack(access, Town.LOENNSVERK);

        assertThat(kari().opens("/system-users/" + access)).hasRedirectedUrl(deletionOf(access));
        assertThat(kari().opens(deletionOf(access)))
                .hasStatusOk()
                .bodyText()
                .contains("Lønnsverk AS, som er leverandøren");
    }

    @Test
    void anEmployeeMayNotAndIsToldWhoMay() {
        var access = approved();

        assertThat(reader(Town.OLA).opens(deletionOf(access)))
                .hasStatus(403)
                .bodyText()
                .contains("<li>daglig leder</li>");
        assertThat(reader(Town.OLA).sends(deletionOf(access))).hasStatus(403);
        assertThat(systemUsers.find(access)).isPresent();
    }

    @Test
    void aStrangerFindsNothingWhetherItIsEndedOrNot() {
        var access = approved();

        assertThat(reader(Town.STRANGER).opens(deletionOf(access))).hasStatus(404);
        assertThat(reader(Town.STRANGER).sends(deletionOf(access))).hasStatus(404);
        kari().sends(deletionOf(access));
        assertThat(reader(Town.STRANGER).opens(deletionOf(access))).hasStatus(404);
        assertThat(reader(Town.STRANGER).opens("/system-users/" + access)).hasStatus(404);
    }

    @Test
    void aForeignFormEndsNothing() {
        var access = approved();

        assertThat(kari().isTrickedIntoSending(deletionOf(access))).hasStatus(403);
        assertThat(systemUsers.find(access)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-4000-8000-000000000000", "not-an-id"})
    void anUnknownOrMalformedIdIsNotFound(String id) {
        assertThat(kari().opens("/system-users/" + id + "/deletion")).hasStatus(404);
        assertThat(kari().sends("/system-users/" + id + "/deletion")).hasStatus(404);
    }

    private SystemUserId approved() {
        var request = mailbox.receive(null);
        decisions.approve(request.id(), town.signedIn(Town.KARI));
        return request.futureSystemUser();
    }

    private static String deletionOf(SystemUserId access) {
        return "/system-users/" + access + "/deletion";
    }

    private Reader kari() {
        return reader(Town.KARI);
    }

    private Reader reader(PersonNumber person) {
        return new Reader(browser, town.signedIn(person));
    }
}
