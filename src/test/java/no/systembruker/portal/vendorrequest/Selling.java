package no.systembruker.portal.vendorrequest;

import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import no.systembruker.Town;
import no.systembruker.overview.Customer;
import no.systembruker.party.Organisation;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.Role;
import no.systembruker.party.SecurityLevel;
import no.systembruker.portal.Reader;
import no.systembruker.register.SystemId;
import no.systembruker.register.SystemRegister;
import no.systembruker.register.SystemRegistration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A vendor of each test's own with one system, somebody who speaks for it, and a customer. */
public final class Selling {

    private static final Iterator<OrganisationNumber> NUMBERS =
            Town.otherNumbers().skip(9000).iterator();

    private final Town town;
    private final MockMvcTester browser;
    private final SystemRegister register;
    private final Customer customer;

    public final Organisation vendor;
    public final SystemId system;

    public Selling(Town town, MockMvcTester browser, SystemRegister register, Customer customer) {
        this.town = town;
        this.browser = browser;
        this.register = register;
        this.customer = customer;
        customer.arrive();
        this.vendor = town.found(NUMBERS.next(), "Smia AS", "AS");
        this.system = system("Smiflyt");
    }

    public SystemId system(String name) {
        var id = vendor.number() + "_" + UUID.randomUUID();
        register.register(
                new SystemRegistration(
                        id,
                        vendor.number(),
                        Town.text(name),
                        Town.text(name),
                        List.of(Town.rightTo(Town.A_MELDING)),
                        List.of(Town.SALARY, "urn:altinn:accesspackage:pensjon"),
                        List.of(id),
                        List.of("https://smia.example/takk"),
                        false),
                Town.EDIT);
        return new SystemId(id);
    }

    public Reader reader() {
        return readerWith(Role.SYSTEMADMINISTRATOR);
    }

    public Reader readerWith(Role role) {
        var person = town.newcomer("Smed Smedsen");
        town.give(person, role, vendor);
        return new Reader(browser, town.signedIn(person, SecurityLevel.HIGH));
    }

    /** Somebody who speaks for another vendor. */
    public Reader stranger() {
        var person = town.newcomer("Uvedkommende Person");
        town.give(person, Role.SYSTEMADMINISTRATOR, town.found(NUMBERS.next(), "En annen AS", "AS"));
        return new Reader(browser, town.signedIn(person, SecurityLevel.HIGH));
    }

    public Organisation another(String name) {
        return town.found(NUMBERS.next(), name, "AS");
    }

    public Customer customer() {
        return customer;
    }
}
