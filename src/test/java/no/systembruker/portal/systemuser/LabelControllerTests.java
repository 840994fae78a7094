package no.systembruker.portal.systemuser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import no.systembruker.Town;
import no.systembruker.party.PersonNumber;
import no.systembruker.portal.Mailbox;
import no.systembruker.portal.PortalTest;
import no.systembruker.portal.Reader;
import no.systembruker.request.RequestDecisions;
import no.systembruker.request.SystemUserRequest;
import no.systembruker.systemuser.OwnLabel;
import no.systembruker.systemuser.SystemUser;
import no.systembruker.systemuser.SystemUserDeletion;
import no.systembruker.systemuser.SystemUsers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class LabelControllerTests {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Town town;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private RequestDecisions decisions;

    @Autowired
    private SystemUserDeletion deletion;

    @Autowired
    private SystemUsers systemUsers;

    @BeforeEach
    void buildTheTown() {
        town.build();
    }

    @Test
    void anAccessIsGivenANameAndShownByIt() {
        var access = approved();

        var answer = kari().sends(page(access) + "/label", "label", " Lønn for kaféen ");

        assertThat(answer).hasStatus(303).redirectedUrl().isEqualTo(page(access) + "?called=true");
        assertThat(kari().opens(page(access) + "?called=true"))
                .hasStatusOk()
                .bodyText()
                .contains("Dere kaller nå tilgangen «Lønn for kaféen».", ">Lønn for kaféen</h1>")
                .contains("Kari Nordmann ga tilgangen et eget navn");
        assertThat(kari().opens(page(access) + "/label")).bodyText().contains("value=\"Lønn for kaféen\"");
    }

    @Test
    void anEmptyFieldTakesTheNameAway() {
        var access = approved();
        kari().sends(page(access) + "/label", "label", "Lønn for kaféen");
        kari().sends(page(access) + "/label", "label", " ");

        assertThat(labelOf(access)).isEmpty();
        assertThat(kari().opens(page(access) + "?called=true"))
                .bodyText()
                .contains("Tilgangen har ikke noe eget navn lenger.", "Kari Nordmann tok bort det egne navnet");
    }

    @Test
    void aNameThatIsTooLongComesBackWithAMessageAtTheField() {
        var access = approved();
        var tooLong = "Langt. ".repeat(40).strip();

        assertThat(kari().sends(page(access) + "/label", "label", tooLong))
                .hasStatus(422)
                .bodyText()
                .contains("Skriv høyst 255 tegn", "href=\"#label\"", tooLong, "aria-invalid=\"true\"")
                .contains("href=\"" + page(access) + "/label?lang=nn\"");
        assertThat(labelOf(access)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lønn\0flyt", "to\nlinjer", "snudd\u202etekst"})
    void aNameThatCannotBeKeptComesBackToo(String label) {
        var access = approved();

        assertThat(kari().sends(page(access) + "/label", "label", label))
                .hasStatus(422)
                .bodyText()
                .contains("Navnet har tegn vi ikke kan lagre");
        assertThat(labelOf(access)).isEmpty();
    }

    @Test
    void aNameIsShownAsItWasWrittenAndNotAsMarkup() {
        var access = approved();
        kari().sends(page(access) + "/label", "label", "<script>alert(1)</script>");

        for (var address : new String[] {page(access), "/system-users", "/", page(access) + "/label"}) {
            assertThat(kari().opens(address))
                    .bodyText()
                    .contains("&lt;script&gt;alert(1)")
                    .doesNotContain("<script>alert(1)");
        }
    }

    @Test
    void onlyThoseWhoDecideNameAnAccess() {
        var access = approved();

        assertThat(reader(Town.OLA).opens(page(access) + "/label")).hasStatus(403);
        assertThat(reader(Town.OLA).sends(page(access) + "/label", "label", "Olas"))
                .hasStatus(403);
        assertThat(reader(Town.OLA).sends(page(access) + "/label", "label", "x".repeat(256)))
                .hasStatus(403);
        assertThat(reader(Town.STRANGER).opens(page(access) + "/label")).hasStatus(404);
        assertThat(reader(Town.STRANGER).sends(page(access) + "/label", "label", "Pers"))
                .hasStatus(404);
        assertThat(reader(Town.STRANGER).sends(page(access) + "/label", "label", "x".repeat(256)))
                .hasStatus(404);
        assertThat(kari().isTrickedIntoSending(page(access) + "/label", "label", "Noens"))
                .hasStatus(403);
        assertThat(labelOf(access)).isEmpty();
    }

    @Test
    void whatHasEndedMeanwhileIsToldInsteadOfNamed() {
        var access = approved();
        deletion.delete(access.futureSystemUser(), town.signedIn(Town.KARI));

        assertThat(kari().sends(page(access) + "/label", "label", "For sent"))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo(page(access) + "/deletion");
        assertThat(kari().opens(page(access) + "/label")).redirectedUrl().isEqualTo(page(access) + "/deletion");
        assertThat(reader(Town.STRANGER).opens(page(access) + "/label")).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-4000-8000-000000000000", "not-an-id"})
    void anUnknownOrMalformedIdIsNotFound(String id) {
        assertThat(kari().opens("/system-users/" + id + "/label")).hasStatus(404);
        assertThat(kari().sends("/system-users/" + id + "/label", "label", "Noe"))
                .hasStatus(404);
    }

    @ParameterizedTest
    @CsvSource({"nb,Hva kaller dere denne tilgangen?", "nn,Kva kallar de denne tilgangen?", "en,What do you call this"})
    void thePageSpeaksTheReadersLanguage(String language, String words) {
        assertThat(kari().opens(page(approved()) + "/label?lang=" + language))
                .bodyText()
                .contains(words);
    }

    private Optional<OwnLabel> labelOf(SystemUserRequest access) {
        return systemUsers.find(access.futureSystemUser()).map(SystemUser::label);
    }

    private SystemUserRequest approved() {
        var request = mailbox.receive("Avdeling " + UUID.randomUUID());
        decisions.approve(request.id(), town.signedIn(Town.KARI));
        return request;
    }

    private Reader kari() {
        return reader(Town.KARI);
    }

    private Reader reader(PersonNumber person) {
        return new Reader(browser, town.signedIn(person));
    }

    private static String page(SystemUserRequest access) {
        return "/system-users/" + access.id();
    }
}
