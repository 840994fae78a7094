package no.systembruker.party;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Who may act for whom. */
@Service
public class Mandates {

    private final PartyRegister register;

    Mandates(PartyRegister register) {
        this.register = register;
    }

    /** What the actor may do for the organisation; a mandate without roles when there is no relation at all. */
    public Mandate of(Actor actor, Organisation organisation) {
        return new Mandate(organisation, register.roles(actor.person(), organisation));
    }

    /** The organisation with this number, if the actor has any relation to it. */
    public Optional<Mandate> find(Actor actor, OrganisationNumber number) {
        return register.organisation(number)
                .map(organisation -> of(actor, organisation))
                .filter(Mandate::hasRelation);
    }

    /**
     * Whether what somebody has started for a vendor may still be done in its name.
     *
     * @param person null when the vendor's own system has started it
     */
    public boolean speaksForVendor(@Nullable PersonId person, OrganisationNumber vendor) {
        return person == null
                || register.organisation(vendor)
                        .map(organisation -> new Mandate(organisation, register.roles(person, organisation)))
                        .filter(Mandate::maySpeakForVendor)
                        .isPresent();
    }

    /** What the actor is to the only organisation there is to choose; empty when there are more, or none. */
    public Optional<Mandate> only(Actor actor) {
        return register.onlyOrganisationOf(actor.person()).map(organisation -> of(actor, organisation));
    }

    /** A page of the organisations the actor can choose to act for, by name, sub-units after their main unit. */
    public List<Organisation> organisationsOf(Actor actor, String search, Optional<Organisation> after, int limit) {
        return register.organisationsOf(actor.person(), search, after, limit);
    }
}
