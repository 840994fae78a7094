package no.systembruker.party;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The outside registers of organisations, persons and roles, as far as we ask them. {@link StoredPartyRegister} answers from
 * our own database; an authority may put the national registers behind this interface instead.
 */
public interface PartyRegister {

    Optional<Organisation> organisation(OrganisationNumber number);

    /** Those of the numbers that exist, in one question. */
    List<Organisation> organisations(Collection<OrganisationNumber> numbers);

    /** Those of the numbers whose organisation has this in its name. */
    Set<OrganisationNumber> named(String search, Collection<OrganisationNumber> among);

    Optional<Person> person(PersonNumber number);

    Optional<Person> person(PersonId id);

    /** Those of the persons that exist, in one question. */
    List<Person> persons(Collection<PersonId> ids);

    /** The roles a person has in an organisation, those in its main unit included. */
    Set<Role> roles(PersonId person, Organisation organisation);

    /** The roles that anybody has in an organisation, those in its main unit included. */
    Set<Role> filledRoles(Organisation organisation);

    /**
     * Organisations in which a person has a role of any kind, sub-units included, ordered by name and then number.
     *
     * @param search part of a name, or of a number (spaces tolerated); empty for all
     * @param after the last organisation of the page before
     */
    List<Organisation> organisationsOf(PersonId person, String search, Optional<Organisation> after, int limit);
}
