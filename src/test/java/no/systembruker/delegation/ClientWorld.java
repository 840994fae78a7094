package no.systembruker.delegation;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.systembruker.Town;
import no.systembruker.party.Actor;
import no.systembruker.party.Organisation;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PartyRegister;
import no.systembruker.party.PartyRegistration;
import no.systembruker.party.PersonNumber;
import no.systembruker.party.Role;
import no.systembruker.register.SystemId;
import no.systembruker.systemuser.AgentSystemUser;
import no.systembruker.systemuser.ExternalRef;
import no.systembruker.systemuser.SystemUserCreation;
import no.systembruker.systemuser.SystemUserId;
import no.systembruker.systemuser.SystemUserKey;
import no.systembruker.systemuser.SystemUsers;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionOperations;

/** An accountant that nobody has heard of before, which Vera runs and whose clients Nils manages; and organisations around it. */
@TestComponent
public class ClientWorld {

    static final String ACCOUNTING = "regnskapsforer-lonn";
    static final String SIGNING = "regnskapsforer-med-signeringsrettighet";
    static final String AUDITING = "revisormedarbeider";
    static final String REAL_ESTATE = "forretningsforer-eiendom";
    static final String CUSTOMS = "toll";
    static final String TAX = "skattegrunnlag";

    private static final Iterator<OrganisationNumber> NUMBERS =
            Town.otherNumbers().skip(20_000).iterator();

    private final Town town;
    private final PartyRegistration registration;
    private final PartyRegister parties;
    private final SystemUserCreation creation;
    private final SystemUsers systemUsers;
    private final TransactionOperations transaction;

    private Optional<Organisation> accountant = Optional.empty();
    private Optional<PersonNumber> vera = Optional.empty();
    private Optional<PersonNumber> nils = Optional.empty();

    ClientWorld(
            Town town,
            PartyRegistration registration,
            PartyRegister parties,
            SystemUserCreation creation,
            SystemUsers systemUsers,
            TransactionOperations transaction) {
        this.town = town;
        this.registration = registration;
        this.parties = parties;
        this.creation = creation;
        this.systemUsers = systemUsers;
        this.transaction = transaction;
    }

    public void arrive() {
        town.build();
        accountant = Optional.of(found("Fjordregnskap Vest AS", "AS"));
        vera = Optional.of(town.newcomer("Vera Lie"));
        nils = Optional.of(town.newcomer("Nils Berg"));
        town.give(vera.get(), Role.DAGLIG_LEDER, accountant());
        town.give(nils.get(), Role.KLIENTADMINISTRATOR, accountant());
    }

    public Organisation accountant() {
        return accountant.orElseThrow();
    }

    /** Runs the accountant. */
    public Actor vera() {
        return town.signedIn(vera.orElseThrow());
    }

    /** Client administrator at the accountant. */
    public Actor nils() {
        return town.signedIn(nils.orElseThrow());
    }

    public Organisation found(String name, String form) {
        return town.found(NUMBERS.next(), name, form);
    }

    public Organisation client(String name) {
        return client(name, "AS", Role.REGNSKAPSFORER);
    }

    public Organisation client(String name, String form, Role... roles) {
        var client = found(name, form);
        List.of(roles).forEach(role -> relate(role, client));
        return client;
    }

    public void relate(Role role, Organisation client) {
        registration.giveRole(role, client, accountant());
    }

    public void part(Role role, Organisation client) {
        registration.takeRole(role, client, accountant());
    }

    /** Somebody who runs an organisation. */
    public Actor leaderOf(Organisation organisation) {
        var leader = town.newcomer("Leder " + organisation.number());
        town.give(leader, Role.DAGLIG_LEDER, organisation);
        return town.signedIn(leader);
    }

    public Actor somebodyWith(Role role, Organisation organisation) {
        var somebody = town.newcomer("Noen " + organisation.number());
        town.give(somebody, role, organisation);
        return town.signedIn(somebody);
    }

    public AgentSystemUser agent(String... packages) {
        return agentOf(accountant(), packages);
    }

    public AgentSystemUser agentOf(Organisation owner, String... packages) {
        var id = new SystemUserId(UUID.randomUUID());
        var key = new SystemUserKey(new SystemId(Town.LOENNSFLYT), owner.number(), new ExternalRef(id.toString()));
        transaction.executeWithoutResult(
                status -> creation.createAgent(id, key, "Lønnsflyt", List.of(packages), vera().person()));
        return (AgentSystemUser) systemUsers.find(id).orElseThrow();
    }

    public void takeRoleOf(Actor actor, Role role) {
        registration.takeRole(role, accountant(), parties.person(actor.person()).orElseThrow());
    }
}
