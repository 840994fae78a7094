package no.systembruker.portal.stepup;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import no.systembruker.Town;
import no.systembruker.party.PersonNumber;
import no.systembruker.party.SecurityLevel;
import no.systembruker.portal.Mailbox;
import no.systembruker.portal.PortalTest;
import no.systembruker.portal.Reader;
import no.systembruker.register.SystemId;
import no.systembruker.register.Systems;
import no.systembruker.request.RequestDecisions;
import no.systembruker.request.RequestStatus;
import no.systembruker.request.SeenAccess;
import no.systembruker.request.SystemUserRequest;
import no.systembruker.systemuser.ExternalRef;
import no.systembruker.systemuser.SystemUserId;
import no.systembruker.systemuser.SystemUserKey;
import no.systembruker.systemuser.SystemUsers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
@TestPropertySource(properties = "systembruker.step-up.acts=reject,escalate,create,label,delete,give-role")
class StepUpTests {

    private static final Pattern SIGN_IN =
            Pattern.compile("/sign-in\\?level=high&return=(%2Fconfirmations%2F[0-9a-f-]{36})");
    private static final String REASON = "Vi har byttet\nlønnssystem & mer <b>.";

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
    private Systems systems;

    private Reader kari;
    private Reader kariAnew;

    @BeforeEach
    void buildTheTown() {
        town.build();
        kari = reader(Town.KARI);
        kariAnew = kari.signedInAnewAs(town.signedIn(Town.KARI, SecurityLevel.HIGH));
    }

    @Test
    void anActThatIsListedLeadsToTheHigherLevelAndIsNotDone() {
        var request = mailbox.receive();

        var answer = kari.sends(rejectionOf(request), "reason", REASON);

        assertThat(answer).hasStatus(303);
        assertThat(answer.getResponse().getRedirectedUrl()).matches(SIGN_IN);
        assertThat(statusOf(request)).isEqualTo(RequestStatus.NEW);
    }

    @Test
    void givingASystemAccessUnaskedWaitsWithItsNameToo() {
        var id = new SystemId(Town.LOENNSVERK + "_" + UUID.randomUUID());
        town.offerSystem(id.value(), Town.text("Vaktplan"), List.of(Town.A_MELDING), List.of());
        var system = systems.find(id).orElseThrow();
        var fields = new String[] {
            "system", system.internalId().toString(),
            "owner", Town.BAKERI_NORD.value(),
            "seen", SeenAccess.of(system.access()).mark(),
            "label", "Vakter i kaféen"
        };

        var confirmation = confirmationOf(kari.sends("/system-users", fields));

        assertThat(kariAnew.opens(confirmation))
                .hasStatusOk()
                .bodyText()
                .contains("Vil du gi systemet tilgang?", "Vaktplan fra Lønnsverk AS, for Bakeri Nord AS")
                .contains("Eget navn", "Vakter i kaféen");
        var key = new SystemUserKey(id, Town.BAKERI_NORD, ExternalRef.of(Town.BAKERI_NORD));
        assertThat(systemUsers.find(key)).isEmpty();
        assertThat(kariAnew.sends("/system-users", fields)).hasStatus(303);
        assertThat(systemUsers.find(key)).isPresent();
    }

    @Test
    void sendingOnWaitsWithItsMessageToo() {
        var request = mailbox.receive();
        var escalation = "/requests/" + request.id() + "/escalation";

        var ola = reader(Town.OLA);
        var olaAnew = ola.signedInAnewAs(town.signedIn(Town.OLA, SecurityLevel.HIGH));

        var confirmation = confirmationOf(ola.sends(escalation, "message", REASON));

        assertThat(olaAnew.opens(confirmation))
                .hasStatusOk()
                .bodyText()
                .contains("Vil du sende forespørselen videre?", "Lønnsflyt fra Lønnsverk AS, for Bakeri Nord AS")
                .contains("Melding", "Vi har byttet\nlønnssystem &amp; mer &lt;b&gt;.");
        assertThat(stored(request).escalated()).isNull();
        assertThat(olaAnew.sends(escalation, "message", REASON)).hasStatus(303);
        assertThat(stored(request).escalated()).isNotNull();
    }

    @Test
    void namingAnAccessWaitsWithItsName() {
        var access = approved();
        var label = "/system-users/" + access + "/label";

        var confirmation = confirmationOf(kari.sends(label, "label", "Vakter i kaféen"));

        assertThat(kariAnew.opens(confirmation))
                .hasStatusOk()
                .bodyText()
                .contains("Vil du kalle tilgangen noe annet?", "Lønnsflyt fra Lønnsverk AS, for Bakeri Nord AS")
                .contains("Eget navn", "Vakter i kaféen");
        assertThat(systemUsers.find(access).orElseThrow().label()).isNull();
    }

    @Test
    void anActThatIsNotListedIsDoneAtOnce() {
        var request = mailbox.receive();

        assertThat(kari.sends("/requests/" + request.id() + "/approval"))
                .hasStatus(303)
                .hasRedirectedUrl("/requests/" + request.id() + "/receipt");
    }

    @Test
    void whoHasTheLevelAlreadyIsNotAsked() {
        var request = mailbox.receive();

        assertThat(kariAnew.sends(rejectionOf(request)))
                .hasStatus(303)
                .hasRedirectedUrl("/requests/" + request.id() + "/receipt");
    }

    @Test
    void comingBackShowsWhatOneWasAboutToDoAndDoesNothing() {
        var request = mailbox.receive();
        var confirmation = confirmationOf(kari.sends(rejectionOf(request), "reason", REASON));

        assertThat(kariAnew.opens(confirmation))
                .hasStatusOk()
                .bodyText()
                .contains("Vil du avvise det leverandøren ber om?", "Lønnsflyt fra Lønnsverk AS, for Bakeri Nord AS")
                .contains("Begrunnelse", "lønnssystem &amp; mer &lt;b&gt;.")
                .contains("action=\"" + rejectionOf(request) + "\"")
                .doesNotContain("??");
        assertThat(statusOf(request)).isEqualTo(RequestStatus.NEW);
    }

    @Test
    void theButtonDoesItWithWhatWasWritten() {
        var request = mailbox.receive();
        var confirmation = confirmationOf(kari.sends(rejectionOf(request), "reason", REASON));
        kariAnew.opens(confirmation);

        var done = kariAnew.sends(rejectionOf(request), "confirmation", idOf(confirmation), "reason", REASON);

        assertThat(done).hasStatus(303).hasRedirectedUrl("/requests/" + request.id() + "/receipt");
        assertThat(statusOf(request)).isEqualTo(RequestStatus.REJECTED);
        assertThat(kariAnew.opens("/requests/" + request.id() + "/receipt"))
                .bodyText()
                .contains("lønnssystem &amp; mer");
        assertThat(kariAnew.opens(confirmation)).hasStatus(410).bodyText().contains("Det er ingenting å bekrefte");
    }

    @ParameterizedTest
    @CsvSource({
        "cancelled, Innloggingen ble avbrutt",
        "level-too-low, Innloggingen var ikke på høyt nok nivå",
        "expired, Innloggingen lyktes ikke",
        "<script>, Innloggingen lyktes ikke"
    })
    void whoComesBackWithoutTheLevelIsToldAndFindsWhatWasWritten(String problem, String told) {
        var request = mailbox.receive();
        var confirmation = confirmationOf(kari.sends(rejectionOf(request), "reason", REASON));

        assertThat(kari.opens(confirmation + "?problem=" + encoded(problem)))
                .hasStatusOk()
                .bodyText()
                .contains(told, "lønnssystem &amp; mer", "/sign-in?level=high&amp;return=")
                .doesNotContain("<script>", "action=\"" + rejectionOf(request));
        assertThat(statusOf(request)).isEqualTo(RequestStatus.NEW);
    }

    @Test
    void sendingTheFormAgainWithoutTheLevelLeadsToTheSignInAgain() {
        var request = mailbox.receive();
        var confirmation = confirmationOf(kari.sends(rejectionOf(request)));

        assertThat(kari.sends(rejectionOf(request), "confirmation", idOf(confirmation))
                        .getResponse()
                        .getRedirectedUrl())
                .matches(SIGN_IN);
        assertThat(statusOf(request)).isEqualTo(RequestStatus.NEW);
    }

    @Test
    void anotherPersonAtTheSameBrowserFindsNothing() {
        var request = mailbox.receive();
        var confirmation = confirmationOf(kari.sends(rejectionOf(request), "reason", REASON));
        var liv = kari.signedInAnewAs(town.signedIn(Town.LIV, SecurityLevel.HIGH));

        assertThat(liv.opens(confirmation)).hasStatus(410).bodyText().doesNotContain("lønnssystem");
    }

    @Test
    void theNameOfAnothersWaitingActIsWorthNothing() {
        var request = mailbox.receive();
        var confirmation = confirmationOf(kari.sends(rejectionOf(request), "reason", REASON));

        assertThat(reader(Town.KARI).opens(confirmation)).hasStatus(410);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-4000-8000-000000000000", "not-an-id"})
    void aForgedNameIsWorthNothing(String forged) {
        assertThat(kari.opens("/confirmations/" + forged)).hasStatus(410);
    }

    @Test
    void severalActsMayWaitAtOnce() {
        var first = mailbox.receive();
        var second = mailbox.receive();

        var ofFirst = confirmationOf(kari.sends(rejectionOf(first)));
        var ofSecond = confirmationOf(kari.sends(rejectionOf(second)));

        assertThat(kariAnew.opens(ofFirst)).bodyText().contains(rejectionOf(first));
        assertThat(kariAnew.opens(ofSecond)).bodyText().contains(rejectionOf(second));
    }

    @Test
    void aFormThatIsFarTooLongIsNotKept() {
        assertThat(kari.sends(rejectionOf(mailbox.receive()), "reason", "x".repeat(10_001)))
                .hasStatus(413);
    }

    @Test
    void whatWasEndedMeanwhileIsToldByTheActItself() {
        var access = approved();
        var deletion = "/system-users/" + access + "/deletion";
        var confirmation = confirmationOf(kari.sends(deletion));
        assertThat(kariAnew.opens(confirmation)).bodyText().contains("Lønnsflyt fra Lønnsverk AS");
        reader(Town.KARI)
                .signedInAnewAs(town.signedIn(Town.KARI, SecurityLevel.HIGH))
                .sends(deletion);

        assertThat(kariAnew.opens(confirmation)).hasStatusOk().bodyText().contains("Vil du avslutte tilgangen?");
        assertThat(kariAnew.sends(deletion, "confirmation", idOf(confirmation)))
                .hasStatus(303)
                .hasRedirectedUrl(deletion);
        assertThat(systemUsers.find(access)).isEmpty();
    }

    @Test
    void aForeignFormIsNotKept() {
        assertThat(kari.isTrickedIntoSending(rejectionOf(mailbox.receive()))).hasStatus(403);
    }

    private SystemUserId approved() {
        var request = mailbox.receive();
        decisions.approve(request.id(), town.signedIn(Town.KARI));
        return request.futureSystemUser();
    }

    private RequestStatus statusOf(SystemUserRequest request) {
        return stored(request).status();
    }

    private SystemUserRequest stored(SystemUserRequest request) {
        return decisions
                .find(request.id(), town.signedIn(Town.KARI))
                .orElseThrow()
                .request();
    }

    private Reader reader(PersonNumber person) {
        return new Reader(browser, town.signedIn(person));
    }

    private static String rejectionOf(SystemUserRequest request) {
        return "/requests/" + request.id() + "/rejection";
    }

    private static String confirmationOf(MvcTestResult answer) {
        var asked = SIGN_IN.matcher(Objects.requireNonNull(answer.getResponse().getRedirectedUrl()));
        assertThat(asked.matches()).isTrue();
        return URLDecoder.decode(asked.group(1), StandardCharsets.UTF_8);
    }

    private static String idOf(String confirmation) {
        return confirmation.substring(confirmation.lastIndexOf('/') + 1);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
