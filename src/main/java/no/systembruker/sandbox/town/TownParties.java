package no.systembruker.sandbox.town;

import java.util.List;
import java.util.Optional;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.Party;
import no.systembruker.party.PartyRegister;
import no.systembruker.party.PartyRegistration;
import no.systembruker.sandbox.Sandbox;
import no.systembruker.sandbox.town.TownPlan.Business;
import no.systembruker.sandbox.town.TownPlan.Inhabitant;
import no.systembruker.sandbox.town.TownPlan.Office;
import org.springframework.stereotype.Component;

/** Lets the businesses and the people of the town move in. */
@Sandbox
@Component
class TownParties {

    private final PartyRegistration registration;
    private final PartyRegister register;

    TownParties(PartyRegistration registration, PartyRegister register) {
        this.registration = registration;
        this.register = register;
    }

    void make(List<Business> businesses, List<Inhabitant> people) {
        businesses.forEach(business -> registration.registerOrganisation(
                business.number(), business.name(), business.form(), Optional.ofNullable(business.parent())));
        people.forEach(person -> registration.registerPerson(person.pid(), person.name()));
        businesses.forEach(business -> give(business.offices(), organisation(business.number())));
        people.forEach(
                person -> give(person.offices(), register.person(person.pid()).orElseThrow()));
    }

    private void give(List<Office> offices, Party holder) {
        offices.forEach(office -> giveRole(office, holder));
    }

    private void giveRole(Office office, Party holder) {
        var organisation = register.organisation(office.organisation()).orElseThrow();
        registration.giveRole(office.toRole(), organisation, holder);
    }

    private Party organisation(OrganisationNumber number) {
        return register.organisation(number).orElseThrow();
    }
}
