package no.systembruker.portal.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import no.systembruker.Town;
import no.systembruker.party.PersonNumber;
import no.systembruker.party.Role;
import no.systembruker.portal.Mailbox;
import no.systembruker.portal.PortalTest;
import no.systembruker.portal.Reader;
import no.systembruker.request.Escalated;
import no.systembruker.request.EscalationMessage;
import no.systembruker.request.RequestDecisions;
import no.systembruker.request.Requests;
import no.systembruker.request.SystemUserRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class EscalationControllerTests {

    private static final String MESSAGE = "Kan du se på denne?";

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
    void anEmployeeFindsTheWayToSendItOn() {
        var request = mailbox.receive();

        assertThat(ola().opens(page(request)))
                .hasStatusOk()
                .bodyText()
                .contains("href=\"" + escalation(request) + "\"", "Send videre …");
        assertThat(ola().opens(escalation(request)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Send forespørselen videre til dem som kan svare",
                        "<li>daglig leder</li>",
                        "Lønnsverk AS ber om tilgang for «Lønnsflyt»",
                        "action=\"" + escalation(request) + "\"")
                .doesNotContain("<li>regnskapsfører</li>", "ds-error-summary");
    }

    @Test
    void sendingOnLeadsToAReceiptThatTellsWhereItWent() {
        var request = mailbox.receive();

        assertThat(ola().sends(escalation(request), "message", "  Kan du se\r\npå denne? "))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo(escalation(request));
        assertThat(stored(request)).satisfies(sent -> assertThat(sent.message()).isEqualTo("Kan du se\npå denne?"));
        assertThat(ola().opens(escalation(request)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Forespørselen er på vei til dem som kan svare",
                        "Ola Hansen for Bakeri Nord AS",
                        "<li>daglig leder</li>",
                        "Kan du se\npå denne?",
                        Reference.of(request.id().value()))
                .doesNotContain("method=\"post\" action=\"" + escalation(request));
    }

    @Test
    void theSenderSeesThatItIsOnItsWayAndThenWhatCameOfIt() {
        var request = mailbox.receive();
        ola().sends(escalation(request), "message", MESSAGE);

        assertThat(ola().opens(page(request)))
                .bodyText()
                .contains("Du sendte forespørselen videre", MESSAGE, "Se kvitteringen")
                .doesNotContain("Send videre …");

        decisions.approve(request.id(), town.signedIn(Town.KARI));

        assertThat(ola().opens(page(request)))
                .bodyText()
                .contains("Kari Nordmann godkjente forespørselen")
                .doesNotContain("Du sendte forespørselen videre");
        assertThat(ola().opens(escalation(request)))
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo(page(request));
    }

    @Test
    void theManagerReadsWhoSentItOnAndWhatTheyWrote() {
        var request = mailbox.receive();
        ola().sends(escalation(request), "message", MESSAGE);

        assertThat(kari().opens(page(request)))
                .bodyText()
                .contains("Ola Hansen sendte forespørselen videre", "Ola Hansen skrev:", MESSAGE)
                .contains(page(request) + "/approval");
    }

    @Test
    void aMessageIsShownAsTextAndNotAsMarkup() {
        var request = mailbox.receive();
        ola().sends(escalation(request), "message", "<script>alert(1)</script>");

        assertThat(kari().opens(page(request)))
                .bodyText()
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert");
    }

    @Test
    void theMessageIsNotForOtherEmployees() {
        var request = mailbox.receive();
        ola().sends(escalation(request), "message", MESSAGE);
        town.give(Town.STRANGER, Role.ANSATT);
        try {
            assertThat(reader(Town.STRANGER).opens(page(request)))
                    .bodyText()
                    .contains("Ola Hansen sendte forespørselen videre")
                    .doesNotContain(MESSAGE, "Send videre …");
            assertThat(reader(Town.STRANGER).sends(escalation(request), "message", "Min egen"))
                    .hasStatus(303);
            assertThat(reader(Town.STRANGER).opens(escalation(request)))
                    .bodyText()
                    .contains("Ola Hansen har alt sendt den videre", "ingen melding fra deg er sendt")
                    .doesNotContain(MESSAGE, "Min egen");
        } finally {
            town.takeFrom(Town.STRANGER, Role.ANSATT);
        }
    }

    @Test
    void sendingOnTwiceIsHarmless() {
        var request = mailbox.receive();
        ola().sends(escalation(request), "message", MESSAGE);
        var first = stored(request);

        assertThat(ola().sends(escalation(request), "message", "En gang til")).hasStatus(303);

        assertThat(stored(request)).isEqualTo(first);
    }

    @Test
    void whatIsSentOnIsMarkedAtTheTopOfWhatWaits() {
        var request = mailbox.receive();
        mailbox.letTimeBeLong(request);
        decisions.escalate(request.id(), town.signedIn(Town.OLA), EscalationMessage.of(MESSAGE));
        var other = mailbox.receive();

        for (var address : new String[] {"/requests", "/"}) {
            assertThat(kari().opens(address)).hasStatusOk().bodyText().satisfies(body -> {
                assertThat(body).contains("Sendt videre");
                assertThat(body.indexOf(page(request)))
                        .as(address)
                        .isGreaterThan(0)
                        .isLessThan(positionOf(body, other));
            });
        }
    }

    @Test
    void whoLacksSomeOfItSendsItToThoseWhoHaveIt() {
        var request = mailbox.receive();

        assertThat(liv().opens(page(request))).bodyText().contains(escalation(request), "/rejection");
        assertThat(liv().opens(escalation(request)))
                .hasStatusOk()
                .bodyText()
                .contains("<li>daglig leder</li>")
                .doesNotContain("<li>tilgangsstyrer</li>");
        assertThat(liv().sends(escalation(request))).hasStatus(303);
        assertThat(stored(request).message()).isNull();
    }

    @Test
    void whoCanAnswerIsSentBackToTheRequest() {
        var request = mailbox.receive();

        assertThat(kari().opens(page(request))).bodyText().doesNotContain("/escalation");
        assertThat(kari().opens(escalation(request)))
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo(page(request));
        assertThat(kari().sends(escalation(request), "message", MESSAGE))
                .hasStatus(409)
                .bodyText()
                .contains(page(request) + "/approval");
        assertThat(escalated(request)).isEmpty();
    }

    @Test
    void aPageThatIsOutOfDateTellsWhatIsTrueNow() {
        var answered = mailbox.receive();
        decisions.reject(answered.id(), town.signedIn(Town.KARI), Optional.empty());
        var ranOut = mailbox.receive();
        mailbox.letTimeRunOut(ranOut);
        var takenBack = mailbox.receive();
        mailbox.takeBack(takenBack);

        assertThat(ola().sends(escalation(answered), "message", MESSAGE))
                .hasStatus(409)
                .bodyText()
                .contains("Kari Nordmann avviste forespørselen");
        assertThat(ola().sends(escalation(ranOut))).hasStatus(410).bodyText().contains("Fristen for å svare er ute");
        assertThat(ola().sends(escalation(takenBack)))
                .hasStatus(410)
                .bodyText()
                .contains("Leverandøren har trukket forespørselen tilbake");
        assertThat(escalated(answered)).isEmpty();
        assertThat(escalated(ranOut)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"nb,Meldingen er for lang", "nn,Meldinga er for lang", "en,The message is too long"})
    void aMessageThatIsTooLongIsKeptAndTold(String language, String words) {
        var request = mailbox.receive();
        var tooLong = "æ".repeat(501);

        assertThat(ola().sends(escalation(request) + "?lang=" + language, "message", tooLong))
                .hasStatus(422)
                .bodyText()
                .contains(words, tooLong, "aria-invalid=\"true\"", "href=\"#message\"", "autofocus");
        assertThat(escalated(request)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nul\0", "snudd \u202e tekst", "usynlig \u200b", "halv \ud83d"})
    void aMessageThatCannotBeKeptIsTold(String message) {
        var request = mailbox.receive();

        assertThat(ola().sends(escalation(request), "message", message))
                .hasStatus(422)
                .bodyText()
                .contains("Meldingen har tegn vi ikke kan lagre");
        assertThat(escalated(request)).isEmpty();
    }

    @Test
    void theLongestMessageIsTaken() {
        var request = mailbox.receive();

        assertThat(ola().sends(escalation(request), "message", "æ".repeat(498) + "\r\nø"))
                .hasStatus(303);
        assertThat(stored(request).message()).hasSize(500);
    }

    @Test
    void aStrangerAndAForgedIdGetTheCommonPage() {
        var request = mailbox.receive();
        var stranger = reader(Town.STRANGER);

        for (var address : new String[] {
            escalation(request), "/requests/" + UUID.randomUUID() + "/escalation", "/requests/not-an-id/escalation"
        }) {
            assertThat(stranger.opens(address)).as(address).hasStatus(404);
            assertThat(stranger.sends(address, "message", MESSAGE)).as(address).hasStatus(404);
            assertThat(stranger.sends(address, "message", "æ".repeat(501)))
                    .as(address)
                    .hasStatus(404);
        }
        assertThat(escalated(request)).isEmpty();
    }

    @Test
    void whatElseAFormSaysChangesNothing() {
        var request = mailbox.receive();
        var other = mailbox.receive();

        ola().sends(
                        escalation(request),
                        "message",
                        MESSAGE,
                        "id",
                        other.id().toString(),
                        "party",
                        Town.FJORDREGNSKAP.value(),
                        "escalatedBy",
                        town.signedIn(Town.KARI).person().toString());

        assertThat(stored(request).by()).isEqualTo(town.signedIn(Town.OLA).person());
        assertThat(escalated(other)).isEmpty();
    }

    @Test
    void aFormFromElsewhereSendsNothingOnAndKeepsTheMessageFromIt() {
        var request = mailbox.receive();

        assertThat(ola().isTrickedIntoSending(escalation(request), "message", MESSAGE))
                .hasStatus(403);
        assertThat(escalated(request)).isEmpty();
    }

    private static int positionOf(String body, SystemUserRequest request) {
        var position = body.indexOf(page(request));
        return position < 0 ? body.length() : position;
    }

    private Escalated stored(SystemUserRequest request) {
        return escalated(request).orElseThrow();
    }

    private Optional<Escalated> escalated(SystemUserRequest request) {
        return requests.find(request.id()).map(SystemUserRequest::escalated);
    }

    private Reader kari() {
        return reader(Town.KARI);
    }

    private Reader ola() {
        return reader(Town.OLA);
    }

    /** May answer for the bakery, and has nothing of her own to give. */
    private Reader liv() {
        return reader(Town.LIV);
    }

    private Reader reader(PersonNumber person) {
        return new Reader(browser, town.signedIn(person));
    }

    private static String page(SystemUserRequest request) {
        return "/requests/" + request.id();
    }

    private static String escalation(SystemUserRequest request) {
        return page(request) + "/escalation";
    }
}
