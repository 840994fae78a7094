package no.systembruker.portal.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.systembruker.Town;
import no.systembruker.party.PersonNumber;
import no.systembruker.party.Role;
import no.systembruker.party.SecurityLevel;
import no.systembruker.portal.Mailbox;
import no.systembruker.portal.PortalTest;
import no.systembruker.portal.Reader;
import no.systembruker.request.RequestDecisions;
import no.systembruker.request.SystemUserRequest;
import no.systembruker.systemuser.OwnLabel;
import no.systembruker.systemuser.SystemUser;
import no.systembruker.systemuser.SystemUsers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class ApprovalControllerTests {

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

    @BeforeEach
    void buildTheTown() {
        town.build();
    }

    @Test
    void approvingGivesAccessAndLeadsToTheReceipt() {
        var request = mailbox.receive();

        assertThat(kari().sends(approval(request)))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo("/requests/" + request.id() + "/receipt");
        assertThat(systemUsers.find(request.futureSystemUser())).isPresent();
    }

    @Test
    void theAccessIsCalledWhatTheApproverWrites() {
        var request = mailbox.receive();

        kari().sends(approval(request), "label", " Lønn for kaféen ");

        assertThat(systemUsers.find(request.futureSystemUser()).map(SystemUser::label))
                .isEqualTo(OwnLabel.of("Lønn for kaféen"));
        assertThat(kari().opens("/requests/" + request.id() + "/receipt"))
                .bodyText()
                .contains("Eget navn", "Lønn for kaféen");
    }

    @Test
    void aNameThatCannotBeKeptComesBackWithAMessageAtTheField() {
        var own = mailbox.receive();
        var forClients = mailbox.receiveForClients();
        var tooLong = "Langt. ".repeat(40).strip();

        for (var request : List.of(own, forClients)) {
            assertThat(kari().sends(approval(request), "label", tooLong))
                    .hasStatus(422)
                    .bodyText()
                    .contains("Skriv høyst 255 tegn", "href=\"#label\"", tooLong, "aria-invalid=\"true\"")
                    .containsPattern("<details class=\"label-fold\"[^>]* open")
                    .contains("href=\"/requests/" + request.id() + "?lang=nn\"");
            assertThat(kari().sends(approval(request), "label", "to\nlinjer")).hasStatus(422);
            assertNothingGiven(request);
        }
    }

    @Test
    void aNameThatCannotBeKeptIsNoWayAroundTheRules() {
        var request = mailbox.receive();

        assertThat(reader(Town.OLA).sends(approval(request), "label", "x".repeat(256)))
                .hasStatus(403);
        assertThat(reader(Town.STRANGER).sends(approval(request), "label", "x".repeat(256)))
                .hasStatus(404);
        decisions.reject(request.id(), town.signedIn(Town.KARI), Optional.empty());
        assertThat(kari().sends(approval(request), "label", "x".repeat(256))).hasStatus(409);
    }

    @Test
    void approvingTwiceIsApprovingOnce() {
        var request = mailbox.receive();
        kari().sends(approval(request));

        assertThat(kari().sends(approval(request)))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo("/requests/" + request.id() + "/receipt");
    }

    @Test
    void theApprovalOfAnotherIsToldInsteadOfRepeated() {
        var request = mailbox.receive();
        decisions.approve(request.id(), town.signedIn(Town.KARI));
        town.give(Town.STRANGER, Role.DAGLIG_LEDER);

        assertThat(reader(Town.STRANGER).sends(approval(request)))
                .hasStatus(409)
                .bodyText()
                .contains("Kari Nordmann godkjente forespørselen");
        town.takeFrom(Town.STRANGER, Role.DAGLIG_LEDER);
    }

    @Test
    void whatWasTurnedDownMeanwhileIsNotApproved() {
        var request = mailbox.receive();
        decisions.reject(request.id(), town.signedIn(Town.KARI), Optional.empty());

        assertThat(kari().sends(approval(request)))
                .hasStatus(409)
                .bodyText()
                .contains("Forespørselen er avvist", "Kari Nordmann avviste forespørselen");
        assertNothingGiven(request);
    }

    @Test
    void whatRanOutMeanwhileIsNotApproved() {
        var request = mailbox.receive();
        mailbox.letTimeRunOut(request);

        assertThat(kari().sends(approval(request))).hasStatus(410).bodyText().contains("Fristen for å svare er ute");
        assertNothingGiven(request);
    }

    @Test
    void anEmployeeDoesNotApprove() {
        var request = mailbox.receive();

        assertThat(reader(Town.OLA).sends(approval(request)))
                .hasStatus(403)
                .bodyText()
                .contains("Du kan ikke svare for Bakeri Nord AS");
        assertNothingGiven(request);
    }

    @Test
    void whoLacksThePackagesDoesNotApprove() {
        var request = mailbox.receive();

        assertThat(reader(Town.LIV).sends(approval(request)))
                .hasStatus(403)
                .bodyText()
                .contains("Du mangler noe av det som skal gis");
        assertNothingGiven(request);
    }

    @Test
    void aSignInThatIsTooWeakDoesNotApprove() {
        var request = mailbox.receive();
        var weakly = new Reader(browser, town.signedIn(Town.KARI, SecurityLevel.LOW));

        assertThat(weakly.sends(approval(request))).hasStatus(403).bodyText().contains("Logg inn sikrere for å svare");
        assertNothingGiven(request);
    }

    @Test
    void anAccessThatAppearedMeanwhileIsNotGivenTwice() {
        var first = mailbox.receive();
        decisions.approve(first.id(), town.signedIn(Town.KARI));
        var second = mailbox.receive();
        mailbox.giveKeyOf(first, second);

        assertThat(kari().sends(approval(second))).hasStatus(409).bodyText().contains("har tilgang fra før");
        assertNothingGiven(second);
    }

    @Test
    void aStrangerLearnsNothing() {
        var request = mailbox.receive();

        assertThat(reader(Town.STRANGER).sends(approval(request))).hasStatus(404);
        assertNothingGiven(request);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-4000-8000-000000000000", "not-an-id"})
    void anUnknownRequestIsNotFound(String id) {
        assertThat(kari().sends("/requests/" + id + "/approval")).hasStatus(404);
    }

    @Test
    void aForgedFormChangesNothing() {
        var request = mailbox.receive();

        assertThat(kari().isTrickedIntoSending(approval(request))).hasStatus(403);
        assertNothingGiven(request);
    }

    @Test
    void theSystemsPartyDecidesWhateverTheFormSays() {
        var request = mailbox.receive();

        kari().sends(
                        approval(request),
                        "party",
                        Town.FJORDREGNSKAP.value(),
                        "id",
                        UUID.randomUUID().toString());

        assertThat(systemUsers
                        .find(request.futureSystemUser())
                        .orElseThrow()
                        .key()
                        .owner())
                .isEqualTo(Town.BAKERI_NORD);
    }

    @Test
    void lookingChangesNothing() {
        var request = mailbox.receive();

        assertThat(kari().opens(approval(request))).hasStatus(405);
        kari().opens("/requests/" + request.id());

        assertNothingGiven(request);
    }

    private void assertNothingGiven(SystemUserRequest request) {
        assertThat(systemUsers.find(request.futureSystemUser())).isEmpty();
    }

    private Reader kari() {
        return reader(Town.KARI);
    }

    private Reader reader(PersonNumber person) {
        return new Reader(browser, town.signedIn(person));
    }

    private static String approval(SystemUserRequest request) {
        return "/requests/" + request.id() + "/approval";
    }
}
