package no.systembruker.portal.changerequest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import no.systembruker.Town;
import no.systembruker.changerequest.ChangeDecisions;
import no.systembruker.changerequest.ChangeRequest;
import no.systembruker.changerequest.ChangeRequests;
import no.systembruker.party.PersonNumber;
import no.systembruker.party.Role;
import no.systembruker.portal.ChangeMailbox;
import no.systembruker.portal.PortalTest;
import no.systembruker.portal.Reader;
import no.systembruker.register.Access;
import no.systembruker.request.RequestStatus;
import no.systembruker.systemuser.SystemUser;
import no.systembruker.systemuser.SystemUserDeletion;
import no.systembruker.systemuser.SystemUsers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class ChangeAnswerControllerTests {

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

    @Autowired
    private SystemUsers systemUsers;

    @Autowired
    private SystemUserDeletion deletion;

    private SystemUser access;
    private ChangeRequest request;

    @BeforeEach
    void receiveAWish() {
        town.build();
        access = mailbox.access();
        request = mailbox.receive(access);
    }

    @Test
    void approvingChangesTheAccessAndLeadsToTheReceipt() {
        assertThat(kari().sends(approval()))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo("/change-requests/" + request.id() + "/receipt");
        assertThat(accessNow().packages()).containsExactly("lonn", "pensjon");
        assertThat(accessNow().rights()).isEmpty();
    }

    @Test
    void approvingTwiceIsApprovingOnce() {
        kari().sends(approval());

        assertThat(kari().sends(approval())).hasStatus(303).redirectedUrl().endsWith("/receipt");
    }

    @Test
    void theAnswerOfAnotherIsToldInsteadOfRepeated() {
        decisions.approve(request.id(), town.signedIn(Town.KARI));
        town.give(Town.STRANGER, Role.DAGLIG_LEDER);

        assertThat(reader(Town.STRANGER).sends(approval()))
                .hasStatus(409)
                .bodyText()
                .contains("Kari Nordmann godkjente endringen");
        town.takeFrom(Town.STRANGER, Role.DAGLIG_LEDER);
    }

    @Test
    void rejectingTellsTheVendorWhyAndLeadsToTheReceipt() {
        assertThat(kari().sends(rejection(), "reason", " Vi har ingen\r\npensjon. "))
                .hasStatus(303)
                .redirectedUrl()
                .endsWith("/receipt");
        assertThat(requests.find(request.id())).hasValueSatisfying(rejected -> {
            assertThat(rejected.status()).isEqualTo(RequestStatus.REJECTED);
            assertThat(rejected.decided().reason()).isEqualTo("Vi har ingen\npensjon.");
        });
        assertThat(accessNow()).isEqualTo(access.access());
    }

    @Test
    void aReasonThatIsTooLongIsGivenBack() {
        assertThat(kari().sends(rejection(), "reason", "x".repeat(501)))
                .hasStatus(422)
                .bodyText()
                .contains("Begrunnelsen er for lang", "x".repeat(501));
        assertThat(requests.find(request.id()).map(ChangeRequest::status)).contains(RequestStatus.NEW);
    }

    @Test
    void whatWasTurnedDownMeanwhileIsNotApproved() {
        decisions.reject(request.id(), town.signedIn(Town.KARI), Optional.empty());

        assertThat(kari().sends(approval())).hasStatus(409).bodyText().contains("Endringen er avvist");
        assertThat(accessNow()).isEqualTo(access.access());
    }

    @Test
    void whatRanOutMeanwhileIsNotAnswered() {
        mailbox.letTimeRunOut(request);

        assertThat(kari().sends(approval())).hasStatus(410);
        assertThat(kari().sends(rejection())).hasStatus(410);
        assertThat(accessNow()).isEqualTo(access.access());
    }

    @Test
    void whatIsAboutAnAccessThatHasEndedIsNotAnswered() {
        deletion.handBack(access.id(), Town.LOENNSVERK);

        assertThat(kari().sends(approval())).hasStatus(410).bodyText().contains("har ikke tilgang lenger");
        assertThat(kari().sends(rejection(), "reason", "x".repeat(501))).hasStatus(410);
    }

    @Test
    void whoMayNotOrCannotGiveItChangesNothing() {
        assertThat(reader(Town.OLA).sends(approval())).hasStatus(403);
        assertThat(reader(Town.OLA).sends(rejection())).hasStatus(403);
        assertThat(reader(Town.LIV).sends(approval())).hasStatus(403);
        assertThat(reader(Town.STRANGER).sends(approval())).hasStatus(404);
        assertThat(accessNow()).isEqualTo(access.access());
    }

    @Test
    void whoCannotGiveItMayStillSayNo() {
        assertThat(reader(Town.LIV).sends(rejection())).hasStatus(303);
    }

    @Test
    void aForgedFormAndAMereLookChangeNothing() {
        assertThat(kari().isTrickedIntoSending(approval())).hasStatus(403);
        assertThat(kari().opens(approval())).hasStatus(405);
        assertThat(accessNow()).isEqualTo(access.access());
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-4000-8000-000000000000", "not-an-id"})
    void anUnknownOneIsNotFound(String id) {
        assertThat(kari().sends("/change-requests/" + id + "/approval")).hasStatus(404);
        assertThat(kari().sends("/change-requests/" + id + "/rejection")).hasStatus(404);
    }

    private Access accessNow() {
        return systemUsers.find(access.id()).orElseThrow().access();
    }

    private Reader kari() {
        return reader(Town.KARI);
    }

    private Reader reader(PersonNumber person) {
        return new Reader(browser, town.signedIn(person));
    }

    private String approval() {
        return "/change-requests/" + request.id() + "/approval";
    }

    private String rejection() {
        return "/change-requests/" + request.id() + "/rejection";
    }
}
