package no.systembruker.portal.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import no.systembruker.Town;
import no.systembruker.party.PersonNumber;
import no.systembruker.portal.Mailbox;
import no.systembruker.portal.PortalTest;
import no.systembruker.portal.Reader;
import no.systembruker.request.Decided;
import no.systembruker.request.RequestDecisions;
import no.systembruker.request.RequestStatus;
import no.systembruker.request.Requests;
import no.systembruker.request.SystemUserRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class RejectionControllerTests {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Town town;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private RequestDecisions decisions;

    @Autowired
    private Requests requests;

    @BeforeEach
    void buildTheTown() {
        town.build();
    }

    @Test
    void rejectingLeadsToTheReceiptWithTheReason() {
        var request = mailbox.receive();

        assertThat(kari().sends(rejection(request), "reason", "  Vi har byttet\r\nlønnssystem. "))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo("/requests/" + request.id() + "/receipt");
        assertThat(decided(request).reason()).isEqualTo("Vi har byttet\nlønnssystem.");
        assertThat(kari().opens("/requests/" + request.id() + "/receipt"))
                .hasStatusOk()
                .bodyText()
                .contains("«Lønnsflyt» har ikke fått tilgang", "lønnssystem.", "Kari Nordmann");
    }

    @Test
    void noReasonIsNeeded() {
        var request = mailbox.receive();

        assertThat(kari().sends(rejection(request))).hasStatus(303);
        assertThat(decided(request).reason()).isNull();
    }

    @Test
    void theLongestReasonIsTaken() {
        var request = mailbox.receive();

        assertThat(kari().sends(rejection(request), "reason", "æ".repeat(499) + "\r\n"))
                .hasStatus(303);
    }

    @Test
    void aLongerReasonComesBackWithAMessageAtTheField() {
        var request = mailbox.receive();
        var tooLong = "Langt. ".repeat(80).strip();

        assertThat(kari().sends(rejection(request), "reason", tooLong))
                .hasStatus(422)
                .bodyText()
                .contains("Skriv høyst 500 tegn", tooLong, "aria-invalid=\"true\"")
                .containsPattern("<details class=\"act-form\"[^>]* open")
                .containsPattern("data-color=\"danger\"[^>]* autofocus")
                .contains("href=\"/requests/" + request.id() + "?lang=nn\"");
        assertStillOpen(request);
    }

    @Test
    void aReasonThatCannotBeStoredComesBackToo() {
        var request = mailbox.receive();

        assertThat(kari().sends(rejection(request), "reason", "Nei\u0000takk"))
                .hasStatus(422)
                .bodyText()
                .contains("tegn vi ikke kan lagre");
        assertStillOpen(request);
    }

    @Test
    void aReasonIsShownAsItWasWrittenAndNotAsMarkup() {
        var request = mailbox.receive();
        kari().sends(rejection(request), "reason", "<script>alert(1)</script>");

        assertThat(kari().opens("/requests/" + request.id() + "/receipt"))
                .bodyText()
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert(1)");
    }

    @Test
    void rejectingTwiceIsRejectingOnce() {
        var request = mailbox.receive();
        kari().sends(rejection(request), "reason", "Først");

        assertThat(kari().sends(rejection(request), "reason", "Så")).hasStatus(303);
        assertThat(decided(request).reason()).isEqualTo("Først");
    }

    @Test
    void whatWasApprovedMeanwhileIsNotRejected() {
        var request = mailbox.receive();
        decisions.approve(request.id(), town.signedIn(Town.KARI));

        assertThat(kari().sends(rejection(request))).hasStatus(409).bodyText().contains("Forespørselen er godkjent");
        assertThat(kari().sends(rejection(request), "reason", "x".repeat(501))).hasStatus(409);
    }

    @Test
    void whatRanOutMeanwhileIsNotRejected() {
        var request = mailbox.receive();
        mailbox.letTimeRunOut(request);

        assertThat(kari().sends(rejection(request))).hasStatus(410);
        assertStillOpen(request);
    }

    @Test
    void sayingNoTakesNothingOfWhatIsAskedFor() {
        var request = mailbox.receive();

        assertThat(reader(Town.LIV).sends(rejection(request))).hasStatus(303);
    }

    @Test
    void anEmployeeDoesNotReject() {
        var request = mailbox.receive();

        assertThat(reader(Town.OLA).sends(rejection(request))).hasStatus(403);
        assertThat(reader(Town.OLA).sends(rejection(request), "reason", "x".repeat(501)))
                .hasStatus(403);
        assertStillOpen(request);
    }

    @Test
    void aStrangerLearnsNothing() {
        var request = mailbox.receive();

        assertThat(reader(Town.STRANGER).sends(rejection(request))).hasStatus(404);
        assertThat(reader(Town.STRANGER).sends(rejection(request), "reason", "x".repeat(501)))
                .hasStatus(404);
        assertThat(kari().sends("/requests/not-an-id/rejection")).hasStatus(404);
    }

    @Test
    void aForgedFormChangesNothing() {
        var request = mailbox.receive();

        assertThat(kari().isTrickedIntoSending(rejection(request))).hasStatus(403);
        assertStillOpen(request);
    }

    private Decided decided(SystemUserRequest request) {
        return Objects.requireNonNull(requests.find(request.id()).orElseThrow().decided());
    }

    private void assertStillOpen(SystemUserRequest request) {
        assertThat(requests.find(request.id()).orElseThrow().status()).isEqualTo(RequestStatus.NEW);
    }

    private Reader kari() {
        return reader(Town.KARI);
    }

    private Reader reader(PersonNumber person) {
        return new Reader(browser, town.signedIn(person));
    }

    private static String rejection(SystemUserRequest request) {
        return "/requests/" + request.id() + "/rejection";
    }
}
