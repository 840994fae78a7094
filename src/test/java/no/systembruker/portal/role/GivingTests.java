package no.systembruker.portal.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.stream.Stream;
import no.systembruker.Town;
import no.systembruker.party.Mandate;
import no.systembruker.party.Mandates;
import no.systembruker.party.PersonNumber;
import no.systembruker.party.Role;
import no.systembruker.portal.PortalTest;
import no.systembruker.portal.Reader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class GivingTests {

    private static final String NOT_FOUND = "Vi finner ingen med dette nummeret og dette etternavnet";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Town town;

    @Autowired
    private Mandates mandates;

    private RoleTown roles;
    private Reader nora;

    @BeforeEach
    void foundABakery() {
        roles = new RoleTown(town, browser);
        nora = roles.reader(roles.nora);
    }

    @Test
    void namingShowsWhoItIsAndGivesNothingYet() {
        var named = roles.names(nora, "tilgangsstyrer", roles.siri, "Sivertsen");

        assertThat(named).hasStatus(303);
        assertThat(nora.opens(RoleTown.address(named)))
                .hasStatusOk()
                .bodyText()
                .contains("Vil du gi Siri Sivertsen rollen som tilgangsstyrer?", "Bakeri Vest AS", "Gi rollen");
        assertThat(mandate(roles.siri)).isFalse();
    }

    @Test
    void theRoleWorksAtTheNextClick() {
        var siri = roles.reader(roles.siri);
        assertThat(siri.opens("/system-users")).hasStatus(302);

        var given = roles.siriGivenBy(nora);

        assertThat(siri.opens("/system-users")).hasStatusOk();
        assertThat(nora.opens(given))
                .hasStatusOk()
                .bodyText()
                .contains("Siri Sivertsen er tilgangsstyrer for Bakeri Vest AS", "Nora Nilsen");
        assertThat(nora.opens("/roles")).bodyText().contains("Siri Sivertsen", "Gitt av Nora Nilsen");
    }

    @Test
    void theNumberIsShownNowhereAfterwards() {
        var named = nora.opens("/roles/recipients/" + roles.siriAsNamedBy(nora));
        var given = nora.opens(roles.siriGivenBy(nora));

        assertThat(Stream.of(named, given, nora.opens("/roles")))
                .allSatisfy(page -> assertThat(page).bodyText().doesNotContain(roles.siri.value()));
    }

    @Test
    void aNumberWithSpacesAndANameInAnyCaseWillDo() {
        var spaced =
                roles.siri.value().substring(0, 6) + " " + roles.siri.value().substring(6);

        assertThat(roles.names(nora, "klientadministrator", spaced, " SIVERTSEN "))
                .hasStatus(303);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 01819010001, Nordmann, Velg en rolle du kan gi.",
        "daglig-leder, 01819010001, Nordmann, Velg en rolle du kan gi.",
        "no-such-role, 01819010001, Nordmann, Velg en rolle du kan gi.",
        "tilgangsstyrer, '', Nordmann, Skriv fødselsnummeret eller D-nummeret",
        "tilgangsstyrer, 0181901000, Nordmann, Skriv fødselsnummeret eller D-nummeret",
        "tilgangsstyrer, 01819010002, Nordmann, Skriv fødselsnummeret eller D-nummeret",
        "tilgangsstyrer, ０１８１９０１０００１, Nordmann, Skriv fødselsnummeret eller D-nummeret",
        "tilgangsstyrer, 310000019, Nordmann, Skriv fødselsnummeret eller D-nummeret",
        "tilgangsstyrer, 01819010001, '', Skriv etternavnet.",
        "tilgangsstyrer, 01819010001, ' ', Skriv etternavnet.",
        "tilgangsstyrer, 01819010001, 'Nord\0mann', Skriv etternavnet."
    })
    void whatIsWrongIsToldAtItsFieldAndTheInputKept(String role, String number, String name, String message) {
        assertThat(roles.names(nora, role, number, name))
                .hasStatus(422)
                .bodyText()
                .contains("Rett dette før du går videre", message)
                .contains("value=\"" + number + "\"");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        assertThat(roles.names(nora, "", "", ""))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#role\"", "href=\"#number\"", "href=\"#lastName\"")
                .contains("id=\"role-error\"", "id=\"number-error\"", "id=\"lastName-error\"");
    }

    @Test
    void anotherNameAndAnUnknownNumberAreToldAlike() {
        assertThat(roles.names(nora, "tilgangsstyrer", roles.siri, "Nilsen"))
                .hasStatus(422)
                .bodyText()
                .contains(NOT_FOUND)
                .doesNotContain("Siri");
        assertThat(roles.names(nora, "tilgangsstyrer", "01829010182", "Sivertsen"))
                .hasStatus(422)
                .bodyText()
                .contains(NOT_FOUND);
    }

    @Test
    void whoMissesTooOftenHasToWait() {
        Collections.nCopies(5, "Nilsen").forEach(wrong -> roles.names(nora, "tilgangsstyrer", roles.siri, wrong));

        assertThat(roles.names(nora, "tilgangsstyrer", roles.siri, "Sivertsen"))
                .hasStatus(429)
                .bodyText()
                .contains("Du har prøvd for mange ganger uten treff.");
    }

    @Test
    void nobodyGivesThemselvesARole() {
        assertThat(roles.names(nora, "klientadministrator", roles.nora, "Nilsen"))
                .hasStatus(422)
                .bodyText()
                .contains("Du kan ikke gi deg selv en rolle.");
    }

    @Test
    void aRoleThatSomebodyHasIsToldSo() {
        roles.siriGivenBy(nora);

        assertThat(roles.names(nora, "tilgangsstyrer", roles.siri, "Sivertsen"))
                .hasStatus(422)
                .bodyText()
                .contains("Personen har denne rollen allerede.");
    }

    @Test
    void givingTwiceLeadsToTheSameReceipt() {
        var siri = roles.siriAsNamedBy(nora);

        var first = nora.sends("/roles", "recipient", siri);
        var second = nora.sends("/roles", "recipient", siri);

        assertThat(RoleTown.address(second)).isEqualTo(RoleTown.address(first));
    }

    @Test
    void everyRoleThatIsGivenHereIsOfferedWithWhatItMeans() {
        var offered = Stream.of(Role.values()).filter(Role::givenHere).map(role -> "value=\"" + role.slug() + "\"");

        assertThat(nora.opens("/roles/new"))
                .bodyText()
                .contains(offered.toList())
                .doesNotContain("??");
    }

    @Test
    void onlyWhatOneMayGiveIsOffered() {
        var tilgangsstyrer = roles.reader(roles.with(Role.TILGANGSSTYRER, "Liv Lund"));

        assertThat(tilgangsstyrer.opens("/roles/new"))
                .bodyText()
                .contains("value=\"tilgangsstyrer\"")
                .doesNotContain("value=\"klientadministrator\"");
        assertThat(roles.names(tilgangsstyrer, "klientadministrator", roles.siri, "Sivertsen"))
                .hasStatus(422)
                .bodyText()
                .contains("Velg en rolle du kan gi.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not-an-id", "00000000-0000-4000-8000-000000000000"})
    void aRecipientThatWasNotNamedIsGivenNothing(String forged) {
        assertThat(nora.sends("/roles", "recipient", forged)).hasStatus(404);
        assertThat(nora.opens("/roles/recipients/" + forged)).hasStatus(404);
    }

    @Test
    void aRecipientThatSomebodyElseHasNamedIsGivenNothing() {
        var other = roles.reader(roles.with(Role.STYRELEDER, "Odd Olsen"));

        assertThat(other.sends("/roles", "recipient", roles.siriAsNamedBy(nora)))
                .hasStatus(404);
        assertThat(mandate(roles.siri)).isFalse();
    }

    @Test
    void whoHasLostTheRightMeanwhileGivesNothing() {
        var named = roles.siriAsNamedBy(nora);
        town.give(roles.nora, Role.ANSATT, roles.bakery);
        town.takeFrom(roles.nora, Role.DAGLIG_LEDER, roles.bakery);

        assertThat(nora.sends("/roles", "recipient", named))
                .hasStatus(403)
                .bodyText()
                .contains("Du kan ikke styre rollene i Bakeri Vest AS");
        assertThat(mandate(roles.siri)).isFalse();
    }

    @Test
    void theFormStaysWithTheOrganisationItWasOpenedFor() {
        var other = roles.anotherBakery();
        town.give(roles.nora, Role.DAGLIG_LEDER, other);
        nora.sends("/parties/current", "organisation", other.number().value());

        roles.siriGivenBy(nora);

        assertThat(mandate(roles.siri)).isTrue();
        assertThat(mandates.find(town.signedIn(roles.siri), other.number())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"310000027", "310000018", "", "999"})
    void anOrganisationThatIsNoneOfTheirsIsNotFound(String organisation) {
        assertThat(nora.sends(
                        "/roles/recipients",
                        "organisation",
                        organisation,
                        "role",
                        "tilgangsstyrer",
                        "number",
                        roles.siri.value(),
                        "lastName",
                        "Sivertsen"))
                .hasStatus(404);
    }

    @Test
    void anEmployeeIsToldWhoCan() {
        var ola = roles.reader(roles.with(Role.ANSATT, "Ola Olsen"));

        assertThat(ola.opens("/roles/new")).hasStatus(403).bodyText().contains("<li>daglig leder</li>");
        assertThat(roles.names(ola, "tilgangsstyrer", roles.siri, "Sivertsen")).hasStatus(403);
        assertThat(mandate(roles.siri)).isFalse();
    }

    @Test
    void aForeignFormGivesNothing() {
        var siri = roles.siriAsNamedBy(nora);

        assertThat(nora.isTrickedIntoSending("/roles", "recipient", siri)).hasStatus(403);
        assertThat(mandate(roles.siri)).isFalse();
    }

    private boolean mandate(PersonNumber person) {
        return mandates.find(town.signedIn(person), roles.bakery.number())
                .filter(Mandate::mayDecide)
                .isPresent();
    }
}
