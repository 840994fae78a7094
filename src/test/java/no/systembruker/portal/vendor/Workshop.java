package no.systembruker.portal.vendor;

import java.util.Iterator;
import no.systembruker.Town;
import no.systembruker.party.Organisation;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.Role;
import no.systembruker.party.SecurityLevel;
import no.systembruker.portal.Reader;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A vendor of each test's own, and those who work there. */
final class Workshop {

    private static final Iterator<OrganisationNumber> NUMBERS =
            Town.otherNumbers().skip(6000).iterator();

    private final Town town;
    private final MockMvcTester browser;

    final Organisation vendor;

    Workshop(Town town, MockMvcTester browser) {
        this.town = town;
        this.browser = browser;
        this.vendor = another("Verkstedet AS");
        town.give(town.newcomer("Dagny Leder"), Role.DAGLIG_LEDER, vendor);
    }

    Organisation another(String name) {
        return town.found(NUMBERS.next(), name, "AS");
    }

    /** @param elsewhere roles that the same person has, each in a vendor of its own */
    Reader readerWith(Role role, Role... elsewhere) {
        var person = town.newcomer("Selma Haugen");
        town.give(person, role, vendor);
        for (var other : elsewhere) {
            town.give(person, other, another("Et annet verksted AS"));
        }
        return new Reader(browser, town.signedIn(person, SecurityLevel.HIGH));
    }
}
