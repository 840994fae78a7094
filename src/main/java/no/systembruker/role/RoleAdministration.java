package no.systembruker.role;

import java.time.Clock;
import java.util.Optional;
import no.systembruker.party.Actor;
import no.systembruker.party.Holding;
import no.systembruker.party.HoldingId;
import no.systembruker.party.Mandate;
import no.systembruker.party.Mandates;
import no.systembruker.party.Organisation;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PartyRegister;
import no.systembruker.party.Person;
import no.systembruker.party.PersonId;
import no.systembruker.party.Role;
import no.systembruker.party.RoleHoldings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives and takes roles. One organisation's roles change one at a time: whoever comes second is judged by what the first has
 * left.
 */
@Service
public class RoleAdministration {

    private final Roles roles;
    private final RoleHoldings holdings;
    private final PartyRegister register;
    private final Mandates mandates;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RoleAdministration(
            Roles roles,
            RoleHoldings holdings,
            PartyRegister register,
            Mandates mandates,
            ApplicationEventPublisher events,
            Clock clock) {
        this.roles = roles;
        this.holdings = holdings;
        this.register = register;
        this.mandates = mandates;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public Giving give(Role role, OrganisationNumber organisation, PersonId recipient, Actor giver) {
        return register.organisation(organisation)
                .flatMap(party -> mandateAlone(party, giver))
                .flatMap(mandate -> register.person(recipient).map(person -> give(role, mandate, person, giver)))
                .orElseGet(Giving.Unknown::new);
    }

    /** What would keep the giver from it as things stand, so that a page can tell before anything is decided. */
    public Optional<Giving.Refused> obstacle(Role role, Mandate mandate, Person recipient, Actor giver) {
        if (!roles.mayGive(mandate, role)) {
            return Optional.of(new Giving.NotPermitted(mandate));
        }
        if (recipient.id().equals(giver.person())) {
            return Optional.of(new Giving.ToOneself());
        }
        return held(role, mandate.organisation(), recipient).map(Giving.HeldAlready::new);
    }

    @Transactional
    public Taking take(HoldingId id, Actor taker) {
        return roles.find(id)
                .map(Holding::organisation)
                .flatMap(party -> mandateAlone(party, taker))
                .flatMap(mandate -> roles.find(id).map(holding -> take(holding, mandate, taker)))
                .orElseGet(Taking.Unknown::new);
    }

    /** What somebody is to the organisation, once nobody else is changing that. */
    private Optional<Mandate> mandateAlone(Organisation organisation, Actor actor) {
        holdings.holdStill(organisation);
        return mandates.find(actor, organisation.number());
    }

    private Giving give(Role role, Mandate mandate, Person recipient, Actor giver) {
        return obstacle(role, mandate, recipient, giver)
                .<Giving>map(refused -> refused)
                .orElseGet(() -> new Giving.Given(give(role, mandate.organisation(), recipient, giver)));
    }

    private Optional<Holding> held(Role role, Organisation organisation, Person recipient) {
        return roles.of(organisation).holdings().stream()
                .filter(holding -> holding.role() == role)
                .filter(holding -> holding.holder().equals(recipient))
                .findFirst();
    }

    private Holding give(Role role, Organisation organisation, Person recipient, Actor giver) {
        var now = clock.instant();
        var given = holdings.give(role, organisation, recipient, giver.person(), now);
        events.publishEvent(new RoleGiven(given, now, giver.person()));
        return given;
    }

    private Taking take(Holding holding, Mandate mandate, Actor taker) {
        if (!mandate.mayDecide()) {
            return new Taking.NotPermitted(mandate);
        }
        if (roles.of(holding.organisation()).dependsOn(holding)) {
            return new Taking.LastOne(holding);
        }
        holdings.take(holding);
        events.publishEvent(new RoleTaken(holding, clock.instant(), taker.person()));
        return new Taking.Taken(holding);
    }
}
