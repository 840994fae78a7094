package no.systembruker.request;

import java.util.Optional;
import java.util.UUID;
import no.systembruker.catalogue.AccessPackage;
import no.systembruker.catalogue.Catalogue;
import no.systembruker.party.Actor;
import no.systembruker.party.Mandate;
import no.systembruker.party.Mandates;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.register.Access;
import no.systembruker.register.OfferedSystems;
import no.systembruker.register.RegisteredSystem;
import no.systembruker.systemuser.DelegationCheck;
import no.systembruker.systemuser.DelegationReport;
import no.systembruker.systemuser.ExternalRef;
import no.systembruker.systemuser.SystemUser;
import no.systembruker.systemuser.SystemUserCreation;
import no.systembruker.systemuser.SystemUserId;
import no.systembruker.systemuser.SystemUserKey;
import no.systembruker.systemuser.SystemUsers;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Lets a customer give a system access that its vendor has not asked for (domain.md §7). It takes what approving a request
 * takes, and is all or nothing: what the system needs when it is given, under the customer's own number as the reference.
 */
@Service
public class CustomerCreation {

    private final OfferedSystems systems;
    private final SystemUsers systemUsers;
    private final SystemUserCreation creation;
    private final DelegationCheck delegationCheck;
    private final Catalogue catalogue;
    private final Mandates mandates;
    private final AnswerRules rules;
    private final TransactionOperations transaction;

    CustomerCreation(
            OfferedSystems systems,
            SystemUsers systemUsers,
            SystemUserCreation creation,
            DelegationCheck delegationCheck,
            Catalogue catalogue,
            Mandates mandates,
            AnswerRules rules,
            TransactionOperations transaction) {
        this.systems = systems;
        this.systemUsers = systemUsers;
        this.creation = creation;
        this.delegationCheck = delegationCheck;
        this.catalogue = catalogue;
        this.mandates = mandates;
        this.rules = rules;
        this.transaction = transaction;
    }

    /**
     * The system as this person may give it access for the organisation; empty when customers cannot choose it, or the
     * organisation is none of the person's business.
     */
    public Optional<CreationDossier> find(UUID system, OrganisationNumber owner, Actor actor) {
        return transaction.execute(status -> systems.find(system).flatMap(found -> assess(found, owner, actor)));
    }

    public Creation create(NewSystemUser wish, Actor actor) {
        try {
            return transaction.execute(status -> createIfAllowed(wish, actor));
        } catch (DataIntegrityViolationException systemUserAppeared) {
            return refusedAfter(systemUserAppeared, wish, actor);
        }
    }

    /** The refusal that the collision comes to; what could still be created did not collide, so something else is wrong. */
    private Creation refusedAfter(DataIntegrityViolationException collision, NewSystemUser wish, Actor actor) {
        var dossier = find(wish.system(), wish.owner(), actor);
        if (dossier.filter(found -> found.standing().mayCreate()).isPresent()) {
            throw collision;
        }
        return dossier.<Creation>map(Creation.Refused::new).orElseGet(Creation.Unknown::new);
    }

    private Creation createIfAllowed(NewSystemUser wish, Actor actor) {
        return systems.hold(wish.system())
                .flatMap(system -> assess(system, wish.owner(), actor))
                .map(dossier -> createIfAllowed(dossier, wish, actor))
                .orElseGet(Creation.Unknown::new);
    }

    private Creation createIfAllowed(CreationDossier dossier, NewSystemUser wish, Actor actor) {
        if (!dossier.standing().mayCreate()) {
            return new Creation.Refused(dossier);
        }
        return wish.seen().equals(dossier.seen())
                ? new Creation.Created(create(dossier.system(), wish, actor))
                : new Creation.Outdated(dossier);
    }

    private SystemUser create(RegisteredSystem system, NewSystemUser wish, Actor actor) {
        return creation.createStandard(
                new SystemUserId(UUID.randomUUID()),
                key(system, wish.owner()),
                system.name().nb(),
                wish.label(),
                system.access(),
                actor.person());
    }

    private Optional<CreationDossier> assess(RegisteredSystem system, OrganisationNumber owner, Actor actor) {
        return mandates.find(actor, owner)
                .map(mandate -> new CreationDossier(system, mandate.organisation(), standing(system, mandate, actor)));
    }

    private CreationStanding standing(RegisteredSystem system, Mandate mandate, Actor actor) {
        return rules.obstacle(mandate, actor)
                .<CreationStanding>map(obstacle -> obstacle)
                .or(() -> existing(key(system, mandate.organisation().number())))
                .orElseGet(() -> standing(system.access(), mandate));
    }

    private Optional<CreationStanding> existing(SystemUserKey key) {
        return systemUsers.find(key).map(existing -> new Standing.SystemUserExists(existing.id()));
    }

    private CreationStanding standing(Access access, Mandate mandate) {
        if (access.isEmpty()) {
            return new CreationStanding.NothingToGive();
        }
        var report = delegationCheck.report(mandate, access);
        var gone = gone(report, access);
        if (!gone.isEmpty()) {
            return new CreationStanding.PartlyGone(gone);
        }
        return report.mayGiveAll() ? new Standing.Answerable(report) : new Standing.LacksAccess(report);
    }

    private Access gone(DelegationReport report, Access access) {
        var notForOwn = access.packages().stream()
                .filter(slug ->
                        catalogue.find(slug).filter(AccessPackage::assignable).isEmpty())
                .toList();
        return new Access(report.gone().rights(), notForOwn);
    }

    private static SystemUserKey key(RegisteredSystem system, OrganisationNumber owner) {
        return new SystemUserKey(system.id(), owner, ExternalRef.of(owner));
    }
}
