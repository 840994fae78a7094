package no.systembruker.portal.given;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import no.systembruker.Town;
import no.systembruker.delegation.ClientAdministration;
import no.systembruker.delegation.ClientWorld;
import no.systembruker.delegation.Clients;
import no.systembruker.party.Organisation;
import no.systembruker.party.Role;
import no.systembruker.portal.PortalTest;
import no.systembruker.portal.Reader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A company gives its accountant packages, and takes them back. */
@PortalTest
class GivenControllerTests {

    private static final String TAX = "skattegrunnlag";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private ClientWorld world;

    @Autowired
    private ClientAdministration administration;

    @Autowired
    private Clients clients;

    private Organisation bakery;
    private String bakeryNumber;
    private String to;
    private Reader leader;

    @BeforeEach
    void aBakeryAndAnAccountantMeet() {
        world.arrive();
        bakery = world.found("Bakeri Vest AS", "AS");
        bakeryNumber = bakery.number().value();
        to = world.accountant().number().value();
        leader = new Reader(browser, world.leaderOf(bakery));
    }

    @Test
    void whoHasGivenNothingIsTaught() {
        assertThat(leader.opens("/given-packages"))
                .hasStatusOk()
                .bodyText()
                .contains("Dere har ikke gitt noen noe her", "Gi en virksomhet tilgangspakker");
    }

    @Test
    void theNameIsShownBeforeAnythingIsChosen() {
        assertThat(leader.opens("/given-packages/new")).hasStatusOk();
        assertThat(leader.opens("/given-packages/new?to=" + to.substring(0, 3) + "%20" + to.substring(3)))
                .hasStatusOk()
                .bodyText()
                .contains("Hva skal Fjordregnskap Vest AS få?", "value=\"" + TAX + "\"")
                .doesNotContain("value=\"regnskapsforer-lonn\"");
    }

    @ParameterizedTest
    @CsvSource({
        "123,ikke et organisasjonsnummer",
        "310000018,ikke et organisasjonsnummer",
        "'',ikke et organisasjonsnummer"
    })
    void aWrongNumberIsToldAtItsField(String number, String words) {
        assertThat(leader.opens("/given-packages/new?to=" + number))
                .hasStatus(422)
                .bodyText()
                .contains(words, "aria-invalid=\"true\"");
    }

    @Test
    void aNumberOfNobodyAndOnesOwnAreTold() {
        var nobody = Town.otherNumbers().skip(900_000).findFirst().orElseThrow();

        assertThat(leader.opens("/given-packages/new?to=" + nobody))
                .hasStatus(422)
                .bodyText()
                .contains("Ingen virksomhet");
        assertThat(leader.opens("/given-packages/new?to=" + bakeryNumber))
                .hasStatus(422)
                .bodyText()
                .contains("deres eget organisasjonsnummer");
    }

    @Test
    void aSearchKeepsWhatWasChosen() {
        assertThat(leader.opens("/given-packages/new?to=" + to + "&search=toll&package=" + TAX))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence("checked", TAX, "value=\"toll\"");
    }

    @Test
    void whatComesOfItIsShownBeforeTheButton() {
        assertThat(leader.opens(confirmation(TAX)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Vil du gi Fjordregnskap Vest AS dette?",
                        "Skattegrunnlag",
                        "Kan gis",
                        "Gi Fjordregnskap Vest AS dette");
        assertThat(leader.opens("/given-packages/new/confirmation?to=" + to))
                .hasStatus(422)
                .bodyText()
                .contains("Velg minst én tilgangspakke");
    }

    @Test
    void givingLeadsToTheReceiptAndMakesAClient() {
        var answer = give(leader, TAX);

        assertThat(answer).hasStatus(303);
        assertThat(leader.opens(redirect(answer)))
                .hasStatusOk()
                .bodyText()
                .contains("Bakeri Vest AS har gitt Fjordregnskap Vest AS dette", "Skattegrunnlag", "class=\"stamp\"");
        assertThat(leader.opens("/given-packages")).bodyText().contains("Fjordregnskap Vest AS", "Skattegrunnlag");
        assertThat(clients.find(world.accountant(), bakery.number())).isPresent();
        assertThat(give(leader, TAX)).hasStatus(303);
    }

    @Test
    void whoLacksTheAuthorityIsToldBeforeAndCannotGive() {
        var manager = new Reader(browser, world.somebodyWith(Role.TILGANGSSTYRER, bakery));

        assertThat(manager.opens(confirmation(TAX)))
                .hasStatusOk()
                .bodyText()
                .contains("Du kan ikke gi alt dette", "Den kan gis av: daglig leder")
                .doesNotContain("Gi Fjordregnskap Vest AS dette");
        assertThat(give(manager, TAX)).hasStatus(422).bodyText().contains("Du kan ikke gi alt dette");
        assertThat(clients.find(world.accountant(), bakery.number())).isEmpty();
    }

    @Test
    void anEmployeeIsToldWhoCan() {
        var employee = new Reader(browser, world.somebodyWith(Role.ANSATT, bakery));

        assertThat(employee.opens("/given-packages"))
                .hasStatus(403)
                .bodyText()
                .contains("Du kan ikke gi tilgangspakker for Bakeri Vest AS");
        assertThat(employee.opens("/given-packages/new?to=" + to)).hasStatus(403);
        assertThat(give(employee, TAX)).hasStatus(403);
        assertThat(employee.sends("/given-packages/" + to + "/removal", "organisation", bakeryNumber))
                .hasStatus(403);
    }

    @Test
    void packagesOfARoleAloneAreNotGiven() {
        assertThat(give(leader, "regnskapsforer-lonn")).hasStatus(404);
        assertThat(give(leader, "finnes-ikke")).hasStatus(404);
    }

    @Test
    void takingBackSaysWhatStopsAndThenWhatDid() {
        give(leader, TAX, "toll");
        var agent = world.agent(TAX);
        administration.add(agent.id(), bakery.uuid(), world.nils());
        var removal = "/given-packages/" + to + "/removal";

        assertThat(leader.opens(removal + "?package=toll")).bodyText().contains("Ingen av systemtilgangene");
        assertThat(leader.opens(removal + "?package=" + TAX))
                .hasStatusOk()
                .bodyText()
                .contains("Vil du ta tilbake Skattegrunnlag fra Fjordregnskap Vest AS?", "<li>Lønnsflyt</li>");
        var answer = leader.sends(removal, "organisation", bakeryNumber, "package", TAX);
        assertThat(leader.opens(redirect(answer)))
                .hasStatusOk()
                .bodyText()
                .contains("Bakeri Vest AS har tatt tilbake dette", "Skattegrunnlag", "Lønnsflyt");
        assertThat(clients.isOn(agent.id(), bakery.number())).isFalse();
        assertThat(leader.sends(removal, "organisation", bakeryNumber, "package", TAX))
                .hasRedirectedUrl("/given-packages");
        assertThat(leader.opens("/given-packages")).bodyText().doesNotContain("Skattegrunnlag");
    }

    @Test
    void aReceiptIsOnlyForWhoeverTookItBack() {
        give(leader, TAX);
        var receipt = redirect(
                leader.sends("/given-packages/" + to + "/removal", "organisation", bakeryNumber, "package", TAX));

        assertThat(new Reader(browser, world.leaderOf(bakery)).opens(receipt)).hasStatus(404);
    }

    @Test
    void whatAnotherOrganisationHasGivenIsNotFound() {
        give(leader, TAX);
        var stranger = new Reader(browser, world.leaderOf(world.found("Fremmed AS", "AS")));

        assertThat(stranger.opens("/given-packages/" + to + "?organisation=" + bakeryNumber))
                .hasStatus(404);
        assertThat(give(stranger, TAX)).hasStatus(404);
        assertThat(stranger.opens("/given-packages/" + to)).hasRedirectedUrl("/given-packages");
        assertThat(stranger.opens("/given-packages/x")).hasStatus(404);
    }

    @ParameterizedTest
    @CsvSource({"nb,Dette får Fjordregnskap", "nn,Dette får Fjordregnskap", "en,This is what Fjordregnskap"})
    void theConfirmationSpeaksTheReadersLanguage(String language, String words) {
        assertThat(leader.opens(confirmation(TAX) + "&lang=" + language))
                .bodyText()
                .contains(words);
    }

    private String confirmation(String slug) {
        return "/given-packages/new/confirmation?to=" + to + "&package=" + slug;
    }

    private MvcTestResult give(Reader giver, String... slugs) {
        var fields = new ArrayList<>(List.of("organisation", bakeryNumber, "to", to));
        IntStream.range(0, slugs.length).forEach(each -> fields.addAll(List.of("package", slugs[each])));
        return giver.sends("/given-packages", fields.toArray(String[]::new));
    }

    private static String redirect(MvcTestResult answer) {
        assertThat(answer).hasStatus(303);
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }
}
