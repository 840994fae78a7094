package no.systembruker.portal.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.Objects;
import no.systembruker.Town;
import no.systembruker.party.Organisation;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PersonNumber;
import no.systembruker.party.Role;
import no.systembruker.party.SecurityLevel;
import no.systembruker.portal.Reader;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A bakery of its own, whose manager Nora gives Siri roles; nobody else's organisations are touched. */
final class RoleTown {

    static final String SIRI_LAST_NAME = "Sivertsen";

    private static final Iterator<OrganisationNumber> NUMBERS =
            Town.otherNumbers().skip(2000).iterator();

    private final Town town;
    private final MockMvcTester browser;

    final Organisation bakery;
    final PersonNumber nora;
    final PersonNumber siri;

    RoleTown(Town town, MockMvcTester browser) {
        this.town = town;
        this.browser = browser;
        this.bakery = anotherBakery();
        this.nora = town.newcomer("Nora Nilsen");
        this.siri = town.newcomer("Siri Sivertsen");
        town.give(nora, Role.DAGLIG_LEDER, bakery);
    }

    Organisation anotherBakery() {
        return town.found(freeNumber(), "Bakeri Vest AS", "AS");
    }

    static OrganisationNumber freeNumber() {
        return NUMBERS.next();
    }

    PersonNumber with(Role role, String name) {
        var person = town.newcomer(name);
        town.give(person, role, bakery);
        return person;
    }

    Reader reader(PersonNumber person) {
        return new Reader(browser, town.signedIn(person, SecurityLevel.HIGH));
    }

    MvcTestResult names(Reader giver, String role, PersonNumber person, String lastName) {
        return names(giver, role, person.value(), lastName);
    }

    MvcTestResult names(Reader giver, String role, String number, String lastName) {
        return giver.sends(
                "/roles/recipients",
                "organisation",
                bakery.number().value(),
                "role",
                role,
                "number",
                number,
                "lastName",
                lastName);
    }

    /** What the name of the person is, once the reader has named Siri. */
    String siriAsNamedBy(Reader giver) {
        var named = names(giver, "tilgangsstyrer", siri, SIRI_LAST_NAME);
        assertThat(named).hasStatus(303);
        return lastPart(named);
    }

    /** The address of the role that Siri was given. */
    String siriGivenBy(Reader giver) {
        var given = giver.sends("/roles", "recipient", siriAsNamedBy(giver));
        assertThat(given).hasStatus(303);
        return address(given);
    }

    static String address(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private static String lastPart(MvcTestResult answer) {
        var address = address(answer);
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
