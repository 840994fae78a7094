package no.systembruker.api;

import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import no.systembruker.Town;
import no.systembruker.party.Organisation;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PartyRegistration;
import no.systembruker.party.PersonNumber;
import no.systembruker.party.Role;
import no.systembruker.register.Access;
import no.systembruker.register.SystemId;
import no.systembruker.systemuser.ExternalRef;
import no.systembruker.systemuser.SystemUser;
import no.systembruker.systemuser.SystemUserCreation;
import no.systembruker.systemuser.SystemUserId;
import no.systembruker.systemuser.SystemUserKey;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionOperations;

/** An accountant's office that nobody has been at before, and all that comes in. */
@TestComponent
class Office {

    static final String LONN = "regnskapsforer-lonn";

    private final Iterator<OrganisationNumber> numbers =
            Town.otherNumbers().skip(50_000).iterator();

    private final Town town;
    private final PartyRegistration registration;
    private final SystemUserCreation creation;
    private final TransactionOperations transaction;

    Office(Town town, PartyRegistration registration, SystemUserCreation creation, TransactionOperations transaction) {
        this.town = town;
        this.registration = registration;
        this.creation = creation;
        this.transaction = transaction;
    }

    synchronized Organisation open() {
        return town.found(numbers.next(), "Tallverket AS", "AS");
    }

    PersonNumber person(Role role, Organisation office) {
        var number = town.newcomer("Nina Tall");
        town.give(number, role, office);
        return number;
    }

    synchronized Organisation client(Organisation office, String name) {
        var client = town.found(numbers.next(), name, "AS");
        registration.giveRole(Role.REGNSKAPSFORER, client, office);
        return client;
    }

    SystemUser agent(Organisation office, String... packages) {
        var system = new SystemId(Town.LOENNSVERK + "_" + UUID.randomUUID());
        town.registerSystem(
                system.value(),
                List.of(Town.A_MELDING),
                List.of(packages).stream()
                        .map(slug -> "urn:altinn:accesspackage:" + slug)
                        .toList());
        var key = new SystemUserKey(system, office.number(), ExternalRef.of(office.number()));
        var kari = town.registered(Town.KARI).id();
        return transaction.execute(status -> creation.createAgent(
                new SystemUserId(UUID.randomUUID()), key, "Lønn for klientene", List.of(packages), kari));
    }

    SystemUser own(Organisation office) {
        var system = new SystemId(Town.LOENNSVERK + "_" + UUID.randomUUID());
        town.registerSystem(system.value(), List.of(Town.A_MELDING), List.of(Town.SALARY));
        var key = new SystemUserKey(system, office.number(), ExternalRef.of(office.number()));
        var kari = town.registered(Town.KARI).id();
        return transaction.execute(status ->
                creation.createStandard(new SystemUserId(UUID.randomUUID()), key, "Lønn for oss", Access.NONE, kari));
    }
}
