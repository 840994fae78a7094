package no.systembruker.portal.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.systembruker.Town;
import no.systembruker.party.Organisation;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.Role;
import no.systembruker.party.SecurityLevel;
import no.systembruker.portal.Reader;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

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
        town.build();
        town.give(town.newcomer("Dagny Leder"), Role.DAGLIG_LEDER, vendor);
    }

    Organisation another(String name) {
        return town.found(NUMBERS.next(), name, "AS");
    }

    Reader selma() {
        return readerWith(Role.SYSTEMADMINISTRATOR);
    }

    Reader readerWith(Role role, Role... elsewhere) {
        return reader("Selma Haugen", role, elsewhere);
    }

    /** @param elsewhere roles that the same person has, each in a vendor of its own */
    Reader reader(String name, Role role, Role... elsewhere) {
        var person = town.newcomer(name);
        town.give(person, role, vendor);
        for (var other : elsewhere) {
            town.give(person, other, another("Et annet verksted AS"));
        }
        return new Reader(browser, town.signedIn(person, SecurityLevel.HIGH));
    }

    /** An id that no system has, without the vendor's number. */
    static String freeName() {
        return UUID.randomUUID().toString();
    }

    String id(String name) {
        return vendor.number() + "_" + name;
    }

    /** A system in the register, with a right, a package and a client of its own. */
    String registered(String name) {
        town.offerSystem(id(name), Town.text("Vaktlista"), List.of(Town.A_MELDING), List.of(Town.SALARY));
        return "/vendor/systems/" + id(name);
    }

    MvcTestResult begins(Reader reader, String name, String systemName) {
        return reader.sends(
                "/vendor/systems/new", "vendor", vendor.number().value(), "nameNb", name, "systemName", systemName);
    }

    /** The address of a draft in which everything that must be is written. */
    String completeDraft(Reader reader, String systemName) {
        var draft = draftAddress(begins(reader, "Vaktlista", systemName));
        assertThat(reader.sends(
                        draft + "/texts",
                        "nameNb",
                        "Vaktlista",
                        "descriptionNb",
                        "Hvem som er på jobb.",
                        "sameNn",
                        "true",
                        "sameEn",
                        "true"))
                .hasStatus(303);
        return draft;
    }

    static String draftAddress(MvcTestResult answer) {
        assertThat(answer).hasStatus(303);
        return address(answer).replaceFirst("/[a-z]+(\\?.*)?$", "");
    }

    static String address(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }
}
