package no.systembruker.portal.changerequest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import no.systembruker.Town;
import no.systembruker.changerequest.ChangeDecisions;
import no.systembruker.changerequest.ChangeRequest;
import no.systembruker.changerequest.ChangeRequests;
import no.systembruker.party.PersonNumber;
import no.systembruker.portal.ChangeMailbox;
import no.systembruker.portal.PortalTest;
import no.systembruker.portal.Reader;
import no.systembruker.request.Escalated;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class ChangeEscalationControllerTests {

    private static final String MESSAGE = "Kan du se på denne?";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Town town;

    @Autowired
    private ChangeMailbox mailbox;

    @Autowired
    private ChangeDecisions decisions;

    @Autowired
    private ChangeRequests requests;

    @BeforeEach
    void buildTheTown() {
        town.build();
    }

    @Test
    void anEmployeeSendsItOnAndTheManagerReadsIt() {
        var request = mailbox.receive(mailbox.access());

        assertThat(ola().opens(page(request))).bodyText().contains("href=\"" + escalation(request) + "\"");
        assertThat(ola().opens(escalation(request)))
                .hasStatusOk()
                .bodyText()
                .contains("vil endre tilgangen til", "<li>daglig leder</li>");
        assertThat(ola().sends(escalation(request), "message", MESSAGE))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo(escalation(request));
        assertThat(ola().opens(escalation(request)))
                .hasStatusOk()
                .bodyText()
                .contains("Forespørselen er på vei til dem som kan svare", MESSAGE);
        assertThat(ola().opens(page(request)))
                .bodyText()
                .contains("Du sendte forespørselen videre")
                .doesNotContain("Send videre …");
        assertThat(kari().opens(page(request))).bodyText().contains("Ola Hansen sendte forespørselen videre", MESSAGE);
        assertThat(kari().opens("/requests")).bodyText().contains("Sendt videre", page(request));
    }

    @Test
    void theSenderSeesWhatCameOfIt() {
        var request = mailbox.receive(mailbox.access());
        ola().sends(escalation(request));
        decisions.approve(request.id(), town.signedIn(Town.KARI));

        assertThat(ola().opens(page(request))).bodyText().contains("Kari Nordmann godkjente endringen");
        assertThat(ola().opens(escalation(request)))
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo(page(request));
    }

    @Test
    void whatIsAnsweredIsNotSentOn() {
        var request = mailbox.receive(mailbox.access());
        decisions.reject(request.id(), town.signedIn(Town.KARI), Optional.empty());

        assertThat(ola().sends(escalation(request), "message", MESSAGE))
                .hasStatus(409)
                .bodyText()
                .contains("Kari Nordmann avviste endringen");
        assertThat(escalated(request)).isEmpty();
    }

    @Test
    void aMessageThatIsTooLongIsKeptAndTold() {
        var request = mailbox.receive(mailbox.access());

        assertThat(ola().sends(escalation(request), "message", "æ".repeat(501)))
                .hasStatus(422)
                .bodyText()
                .contains("Meldingen er for lang", "æ".repeat(501), "href=\"#message\"");
        assertThat(escalated(request)).isEmpty();
    }

    @Test
    void aStrangerAndAForgedIdGetTheCommonPage() {
        var request = mailbox.receive(mailbox.access());
        var stranger = reader(Town.STRANGER);

        for (var address :
                new String[] {escalation(request), "/change-requests/" + UUID.randomUUID() + "/escalation"}) {
            assertThat(stranger.opens(address)).hasStatus(404);
            assertThat(stranger.sends(address, "message", MESSAGE)).hasStatus(404);
        }
        assertThat(escalated(request)).isEmpty();
    }

    private Optional<Escalated> escalated(ChangeRequest request) {
        return requests.find(request.id()).map(ChangeRequest::escalated);
    }

    private Reader kari() {
        return reader(Town.KARI);
    }

    private Reader ola() {
        return reader(Town.OLA);
    }

    private Reader reader(PersonNumber person) {
        return new Reader(browser, town.signedIn(person));
    }

    private static String page(ChangeRequest request) {
        return "/change-requests/" + request.id();
    }

    private static String escalation(ChangeRequest request) {
        return page(request) + "/escalation";
    }
}
