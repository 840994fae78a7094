package no.systembruker.changerequest;

import static no.systembruker.Town.BAKERI_NORD;
import static no.systembruker.Town.LOENNSVERK;

import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.systembruker.Town;
import no.systembruker.delegation.Adding;
import no.systembruker.delegation.ClientAdministration;
import no.systembruker.delegation.PackageGiving;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PartyRegister;
import no.systembruker.party.PartyRegistration;
import no.systembruker.party.Role;
import no.systembruker.register.Access;
import no.systembruker.register.Right;
import no.systembruker.register.SystemId;
import no.systembruker.systemuser.ExternalRef;
import no.systembruker.systemuser.SystemUser;
import no.systembruker.systemuser.SystemUserCreation;
import no.systembruker.systemuser.SystemUserId;
import no.systembruker.systemuser.SystemUserKey;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionOperations;

/** A system of Lønnsverk's that offers three services and two packages, of which the bakery has given it some. */
@TestComponent
class ChangeWorld {

    static final String A_MELDING = Town.A_MELDING;
    static final String KRAV = "krav-og-betalinger";
    static final String SKATTEKORT = "skattekort";

    private final Town town;
    private final SystemUserCreation creation;
    private final TransactionOperations transaction;
    private final PartyRegister parties;
    private final PartyRegistration registration;
    private final PackageGiving giving;
    private final ClientAdministration clients;
    private final Iterator<OrganisationNumber> numbers =
            Town.otherNumbers().skip(40_000).iterator();

    ChangeWorld(
            Town town,
            SystemUserCreation creation,
            TransactionOperations transaction,
            PartyRegister parties,
            PartyRegistration registration,
            PackageGiving giving,
            ClientAdministration clients) {
        this.town = town;
        this.creation = creation;
        this.transaction = transaction;
        this.parties = parties;
        this.registration = registration;
        this.giving = giving;
        this.clients = clients;
    }

    /** Has {@code a-melding}, {@code krav-og-betalinger} and the package {@code lonn}. */
    SystemUser systemUser() {
        return systemUserOf(LOENNSVERK);
    }

    SystemUser systemUserOf(OrganisationNumber vendor) {
        town.build();
        town.registerResource(KRAV, "lonn");
        town.registerResource(SKATTEKORT, "lonn");
        var system = new SystemId(vendor + "_" + UUID.randomUUID());
        town.registerSystem(system.value(), List.of(A_MELDING, KRAV, SKATTEKORT), List.of(urn("lonn"), urn("pensjon")));
        return give(system, access(List.of(A_MELDING, KRAV), List.of("lonn")), BAKERI_NORD.value());
    }

    SystemUser give(SystemId system, Access access, String externalRef) {
        var key = new SystemUserKey(system, BAKERI_NORD, new ExternalRef(externalRef));
        var kari = town.signedIn(Town.KARI).person();
        var id = new SystemUserId(UUID.randomUUID());
        return transaction.execute(status -> creation.createStandard(id, key, "Lønnsflyt", access, kari));
    }

    /** Of an office that Kari runs; has the packages {@code regnskapsforer-lonn} and {@code skattegrunnlag}, for clients. */
    SystemUser agent() {
        town.build();
        var system = new SystemId(LOENNSVERK + "_" + UUID.randomUUID());
        var packages = Stream.of(
                        "regnskapsforer-lonn",
                        "skattegrunnlag",
                        "regnskapsforer-uten-signeringsrettighet",
                        "jordbruk",
                        "maskinporten-scopes")
                .map(ChangeWorld::urn)
                .toList();
        town.registerSystem(system.value(), List.of(A_MELDING), packages);
        var office = town.found(numbers.next(), "Tallverket AS", "AS");
        town.give(Town.KARI, Role.DAGLIG_LEDER, office);
        town.give(Town.LIV, Role.TILGANGSSTYRER, office);
        town.give(Town.OLA, Role.ANSATT, office);
        var key = new SystemUserKey(system, office.number(), ExternalRef.of(office.number()));
        var kari = town.signedIn(Town.KARI).person();
        var id = new SystemUserId(UUID.randomUUID());
        return transaction.execute(status ->
                creation.createAgent(id, key, "Årsoppgjør", List.of("regnskapsforer-lonn", "skattegrunnlag"), kari));
    }

    /** Whose accountant the agent's owner is, and who has given it these packages as well. */
    OrganisationNumber client(SystemUser agent, String name, String... packages) {
        var number = numbers.next();
        var client = town.found(number, name, "AS");
        var owner = parties.organisation(agent.key().owner()).orElseThrow();
        registration.giveRole(Role.REGNSKAPSFORER, client, owner);
        var leader = town.newcomer("Leder i " + name);
        town.give(leader, Role.DAGLIG_LEDER, client);
        if (packages.length > 0) {
            giving.give(number, agent.key().owner(), List.of(packages), town.signedIn(leader));
        }
        return number;
    }

    void put(OrganisationNumber client, SystemUser agent) {
        var uuid = parties.organisation(client).orElseThrow().uuid();
        var added = clients.add(agent.id(), uuid, town.signedIn(Town.KARI));
        if (!(added instanceof Adding.Added)) {
            throw new AssertionError(added);
        }
    }

    static Asking of(SystemUser systemUser) {
        return new Asking(systemUser.id(), Access.NONE, Access.NONE);
    }

    /** What the vendor asks for, put together bit by bit. */
    record Asking(SystemUserId systemUser, Access required, Access unwanted) {

        Asking adding(List<String> resources, String... packages) {
            return new Asking(systemUser, access(resources, List.of(packages)), unwanted);
        }

        Asking removing(List<String> resources, String... packages) {
            return new Asking(systemUser, required, access(resources, List.of(packages)));
        }

        NewChangeRequest asked() {
            return askedBy(LOENNSVERK);
        }

        NewChangeRequest askedBy(OrganisationNumber vendor) {
            return new NewChangeRequest(
                    vendor,
                    systemUser,
                    required.rights().stream()
                            .map(Right::resource)
                            .map(Town::rightTo)
                            .toList(),
                    unwanted.rights().stream()
                            .map(Right::resource)
                            .map(Town::rightTo)
                            .toList(),
                    urns(required),
                    urns(unwanted),
                    null);
        }

        private static List<String> urns(Access access) {
            return access.packages().stream().map(ChangeWorld::urn).toList();
        }
    }

    static Access access(List<String> resources, List<String> packages) {
        return new Access(resources.stream().map(Right::to).toList(), packages);
    }

    static String urn(String slug) {
        return "urn:altinn:accesspackage:" + slug;
    }

    static ChangeRequestId newId() {
        return new ChangeRequestId(UUID.randomUUID());
    }
}
