package no.systembruker.portal.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import no.systembruker.Town;
import no.systembruker.party.Role;
import no.systembruker.portal.ChangeMailbox;
import no.systembruker.portal.Mailbox;
import no.systembruker.portal.PortalTest;
import no.systembruker.portal.Reader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A link for another party than the chosen one, to any of the pages that are about one party. */
@PortalTest
class SwitchedPartyTests {

    private static final String SAYS_SO = "Du opptrer nå for Bakeri Nord AS";

    private enum Page {
        REQUEST,
        CHANGE_REQUEST,
        ACCESS,
        DELETION
    }

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Town town;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private ChangeMailbox changes;

    private Reader liv;

    @BeforeEach
    void livActsForTheAccountant() {
        town.build();
        town.give(Town.LIV, Role.TILGANGSSTYRER, town.found(Town.FJORDREGNSKAP, "Fjordregnskap AS", "AS"));
        liv = new Reader(browser, town.signedIn(Town.LIV));
        liv.sends("/parties/current", "organisation", Town.FJORDREGNSKAP.value());
    }

    @ParameterizedTest
    @EnumSource
    void thePageIsOpenedForItsOwnPartyAndSaysSoOnce(Page page) {
        var address = address(page);

        assertThat(liv.opens(address))
                .hasStatusOk()
                .bodyText()
                .contains(SAYS_SO, "Til nå har du opptrådt for Fjordregnskap AS")
                .containsOnlyOnce("class=\"switched");
        assertThat(liv.opens(address)).bodyText().doesNotContain("class=\"switched");
        assertThat(liv.opens("/system-users")).bodyText().contains("Bakeri Nord AS");
    }

    @ParameterizedTest
    @EnumSource
    void thePageOfAPartyThatOneMayNotActForIsNotFoundAndChangesNothing(Page page) {
        var stranger = new Reader(browser, town.signedIn(Town.STRANGER));

        assertThat(stranger.opens(address(page))).hasStatus(404).bodyText().doesNotContain("Bakeri Nord");
    }

    @Test
    void theWayBackIsOnThePageAndLeadsToTheStart() {
        assertThat(liv.opens(address(Page.REQUEST)))
                .bodyText()
                .contains("Bytt tilbake til Fjordregnskap AS", "name=\"organisation\" value=\"310000035\"");

        assertThat(liv.sends("/parties/current", "organisation", Town.FJORDREGNSKAP.value()))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo("/");
        assertThat(liv.opens("/")).bodyText().contains("Fjordregnskap AS").doesNotContain("class=\"switched");
    }

    @Test
    void choosingAnotherPartyDoesNotLeadBackToAPageOfThisOne() {
        assertThat(liv.opens(address(Page.ACCESS))).bodyText().contains("href=\"/parties\"");
        assertThat(liv.opens("/requests")).bodyText().contains("href=\"/parties?return=/requests\"");
    }

    @Test
    void whoHadChosenNoneIsToldNothing() {
        var newcomer = new Reader(browser, town.signedIn(Town.LIV));

        assertThat(Arrays.asList(Page.values()))
                .allSatisfy(page ->
                        assertThat(newcomer.opens(address(page))).bodyText().doesNotContain("class=\"switched"));
    }

    private String address(Page page) {
        return switch (page) {
            case REQUEST -> "/requests/" + mailbox.receive().id();
            case CHANGE_REQUEST ->
                "/change-requests/" + changes.receive(changes.access()).id();
            case ACCESS -> "/system-users/" + changes.access().id();
            case DELETION -> "/system-users/" + changes.access().id() + "/deletion";
        };
    }
}
