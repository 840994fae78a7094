package no.systembruker.request;

import java.util.Optional;
import no.systembruker.party.Actor;
import no.systembruker.party.Mandate;
import no.systembruker.party.Mandates;
import no.systembruker.register.RegisteredSystem;
import no.systembruker.register.Systems;
import no.systembruker.systemuser.DelegationCheck;
import no.systembruker.systemuser.DelegationReport;
import no.systembruker.systemuser.SystemUsers;
import org.springframework.stereotype.Component;

/** Finds out how a request stands towards a person; the page and the act both ask here. */
@Component
class RequestAssessment {

    private final Systems systems;
    private final SystemUsers systemUsers;
    private final DelegationCheck delegationCheck;
    private final Mandates mandates;
    private final AnswerRules rules;

    RequestAssessment(
            Systems systems,
            SystemUsers systemUsers,
            DelegationCheck delegationCheck,
            Mandates mandates,
            AnswerRules rules) {
        this.systems = systems;
        this.systemUsers = systemUsers;
        this.delegationCheck = delegationCheck;
        this.mandates = mandates;
        this.rules = rules;
    }

    /** Empty for a person who has nothing to do with the organisation: the request is then none of their business. */
    Optional<RequestDossier> assess(SystemUserRequest request, Actor actor) {
        return mandates.find(actor, request.key().owner()).map(mandate -> assess(request, actor, mandate));
    }

    private RequestDossier assess(SystemUserRequest request, Actor actor, Mandate mandate) {
        var system = systems.find(request.key().system()).orElseThrow();
        return new RequestDossier(
                request,
                system,
                rules.vendorName(system),
                mandate.organisation(),
                standing(request, actor, mandate, system));
    }

    private Standing standing(SystemUserRequest request, Actor actor, Mandate mandate, RegisteredSystem system) {
        if (request.withdrawn() && request.decided() == null) {
            return new Standing.Withdrawn();
        }
        return rules.obstacle(request.decided(), request.expires(), mandate, actor)
                .or(() -> existing(request))
                .orElseGet(() -> standing(request, mandate, system));
    }

    private Standing standing(SystemUserRequest request, Mandate mandate, RegisteredSystem system) {
        return switch (request) {
            case StandardRequest standard ->
                standing(standard, system, delegationCheck.report(mandate, standard.access()));
            case AgentRequest agent ->
                rules.obstacleForClients(system, agent.access()).orElseGet(Standing.AnswerableForClients::new);
        };
    }

    private Standing standing(StandardRequest request, RegisteredSystem system, DelegationReport report) {
        return rules.obstacle(system, request.access(), report.gone())
                .orElseGet(
                        () -> report.mayGiveAll() ? new Standing.Answerable(report) : new Standing.LacksAccess(report));
    }

    private Optional<Standing> existing(SystemUserRequest request) {
        return systemUsers.find(request.key()).map(existing -> new Standing.SystemUserExists(existing.id()));
    }
}
