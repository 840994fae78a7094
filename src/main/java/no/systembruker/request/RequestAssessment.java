package no.systembruker.request;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.systembruker.catalogue.AccessPackage;
import no.systembruker.catalogue.Catalogue;
import no.systembruker.party.Actor;
import no.systembruker.party.Mandate;
import no.systembruker.party.Mandates;
import no.systembruker.party.Organisation;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PartyRegister;
import no.systembruker.party.Person;
import no.systembruker.party.Role;
import no.systembruker.register.Access;
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
    private final Catalogue catalogue;
    private final Mandates mandates;
    private final PartyRegister parties;
    private final RequestProperties properties;
    private final Clock clock;

    RequestAssessment(
            Systems systems,
            SystemUsers systemUsers,
            DelegationCheck delegationCheck,
            Catalogue catalogue,
            Mandates mandates,
            PartyRegister parties,
            RequestProperties properties,
            Clock clock) {
        this.systems = systems;
        this.systemUsers = systemUsers;
        this.delegationCheck = delegationCheck;
        this.catalogue = catalogue;
        this.mandates = mandates;
        this.parties = parties;
        this.properties = properties;
        this.clock = clock;
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
                vendorName(system.vendor()),
                mandate.organisation(),
                standing(request, actor, mandate, system));
    }

    private Standing standing(SystemUserRequest request, Actor actor, Mandate mandate, RegisteredSystem system) {
        return answered(request)
                .or(() -> withdrawn(request))
                .or(() -> timedOut(request))
                .or(() -> notPermitted(mandate))
                .or(() -> levelTooLow(actor))
                .or(() -> existing(request))
                .or(() -> systemWithdrawn(system))
                .orElseGet(() -> standing(request, mandate, system.access()));
    }

    private Standing standing(SystemUserRequest request, Mandate mandate, Access offered) {
        return switch (request) {
            case StandardRequest standard ->
                standing(standard, offered, delegationCheck.report(mandate, standard.access()));
            case AgentRequest agent ->
                systemChanged(agent, forClients(offered)).orElseGet(Standing.AnswerableForClients::new);
        };
    }

    private static Standing standing(StandardRequest request, Access offered, DelegationReport report) {
        return systemChanged(request, offered.without(report.gone()))
                .orElseGet(
                        () -> report.mayGiveAll() ? new Standing.Answerable(report) : new Standing.LacksAccess(report));
    }

    private Optional<Standing> answered(SystemUserRequest request) {
        return Optional.ofNullable(request.decided())
                .map(decided -> new Standing.AlreadyAnswered(
                        decided, parties.person(decided.by()).map(Person::name).orElse("")));
    }

    private static Optional<Standing> withdrawn(SystemUserRequest request) {
        return request.withdrawn() ? Optional.of(new Standing.Withdrawn()) : Optional.empty();
    }

    private Optional<Standing> timedOut(SystemUserRequest request) {
        return request.timedOut(clock.instant())
                ? Optional.of(new Standing.TimedOut(request.expires()))
                : Optional.empty();
    }

    private static Optional<Standing> notPermitted(Mandate mandate) {
        return mandate.mayDecide() ? Optional.empty() : Optional.of(new Standing.NotPermitted(Role.accessManagers()));
    }

    private Optional<Standing> levelTooLow(Actor actor) {
        return actor.level().reaches(properties.approvalLevel())
                ? Optional.empty()
                : Optional.of(new Standing.LevelTooLow(properties.approvalLevel()));
    }

    private Optional<Standing> existing(SystemUserRequest request) {
        return systemUsers.find(request.key()).map(existing -> new Standing.SystemUserExists(existing.id()));
    }

    private static Optional<Standing> systemWithdrawn(RegisteredSystem system) {
        return system.deleted() ? Optional.of(new Standing.SystemWithdrawn()) : Optional.empty();
    }

    /** What of it a system user may still get for its owner's clients. */
    private Access forClients(Access offered) {
        var delegable = offered.packages().stream()
                .filter(slug ->
                        catalogue.find(slug).filter(AccessPackage::delegable).isPresent())
                .toList();
        return new Access(List.of(), delegable);
    }

    private static Optional<Standing> systemChanged(SystemUserRequest request, Access offered) {
        var missing = request.access().without(offered);
        return missing.isEmpty() ? Optional.empty() : Optional.of(new Standing.SystemChanged(missing));
    }

    private String vendorName(OrganisationNumber vendor) {
        return parties.organisation(vendor).map(Organisation::name).orElse(vendor.value());
    }
}
