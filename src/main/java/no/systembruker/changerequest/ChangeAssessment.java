package no.systembruker.changerequest;

import java.util.Optional;
import no.systembruker.delegation.ClientImpacts;
import no.systembruker.party.Actor;
import no.systembruker.party.Mandate;
import no.systembruker.party.Mandates;
import no.systembruker.register.Access;
import no.systembruker.register.RegisteredSystem;
import no.systembruker.register.Systems;
import no.systembruker.request.AnswerRules;
import no.systembruker.request.Standing;
import no.systembruker.systemuser.AgentSystemUser;
import no.systembruker.systemuser.DelegationCheck;
import no.systembruker.systemuser.SystemUser;
import no.systembruker.systemuser.SystemUsers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds out what a change request comes to and how it stands towards a person; the page and the act both ask here. Only what
 * would be gained must still be the system's; and the person's to give, unless it is clients who give it.
 */
@Component
class ChangeAssessment {

    private final Systems systems;
    private final SystemUsers systemUsers;
    private final DelegationCheck delegationCheck;
    private final ClientImpacts impacts;
    private final Mandates mandates;
    private final AnswerRules rules;

    ChangeAssessment(
            Systems systems,
            SystemUsers systemUsers,
            DelegationCheck delegationCheck,
            ClientImpacts impacts,
            Mandates mandates,
            AnswerRules rules) {
        this.systems = systems;
        this.systemUsers = systemUsers;
        this.delegationCheck = delegationCheck;
        this.impacts = impacts;
        this.mandates = mandates;
        this.rules = rules;
    }

    /** Empty for a person who has nothing to do with the organisation: the request is then none of their business. */
    Optional<ChangeDossier> assess(ChangeRequest request, Actor actor) {
        return mandates.find(actor, request.key().owner()).map(mandate -> assess(request, actor, mandate));
    }

    private ChangeDossier assess(ChangeRequest request, Actor actor, Mandate mandate) {
        var system = systems.find(request.key().system()).orElseThrow();
        var systemUser = systemUsers.find(request.systemUser());
        var effect = ChangeEffect.of(request.change(), before(request, systemUser));
        var standing = withdrawn(request)
                .or(() -> deleted(request, systemUser))
                .or(() -> rules.obstacle(request.decided(), request.expires(), mandate, actor))
                .orElseGet(() -> standing(request, mandate, system, effect));
        return new ChangeDossier(
                request,
                system,
                rules.vendorName(system),
                mandate.organisation(),
                effect,
                standing.mayApprove() ? forClients(systemUser, effect) : null,
                standing);
    }

    private @Nullable ChangeForClients forClients(Optional<SystemUser> systemUser, ChangeEffect effect) {
        return systemUser.orElse(null) instanceof AgentSystemUser agent
                ? new ChangeForClients(
                        agent, impacts.impact(agent, effect.after().packages()))
                : null;
    }

    private static Access before(ChangeRequest request, Optional<SystemUser> systemUser) {
        return Optional.ofNullable(request.before())
                .or(() -> systemUser.map(SystemUser::access))
                .orElse(Access.NONE);
    }

    private static Optional<Standing> withdrawn(ChangeRequest request) {
        return request.withdrawn() && request.decided() == null
                ? Optional.of(new Standing.Withdrawn())
                : Optional.empty();
    }

    /** Tells also those who could not have answered: there is nothing to send on, either. */
    private static Optional<Standing> deleted(ChangeRequest request, Optional<SystemUser> systemUser) {
        return systemUser.isEmpty() && request.decided() == null
                ? Optional.of(new Standing.SystemUserDeleted())
                : Optional.empty();
    }

    private Standing standing(ChangeRequest request, Mandate mandate, RegisteredSystem system, ChangeEffect effect) {
        return switch (request.kind()) {
            case STANDARD -> standing(mandate, system, effect.gained());
            case AGENT -> standingForClients(system, effect);
        };
    }

    /** Each of two changes may leave a package, and both together none. */
    private Standing standingForClients(RegisteredSystem system, ChangeEffect effect) {
        return rules.obstacleForClients(system, effect.gained())
                .orElseGet(() ->
                        effect.leavesNothing() ? new Standing.NoPackageLeft() : new Standing.AnswerableForClients());
    }

    private Standing standing(Mandate mandate, RegisteredSystem system, Access gained) {
        var report = delegationCheck.report(mandate, gained);
        return rules.obstacle(system, gained, report.gone())
                .orElseGet(
                        () -> report.mayGiveAll() ? new Standing.Answerable(report) : new Standing.LacksAccess(report));
    }
}
