package no.systembruker.party;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The outside registers of organisations, persons and roles, as far as we ask them. {@link StoredPartyRegister} answers from
 * our own database; an authority may put the national registers behind this interface instead.
 */
public interface PartyRegister {

    Optional<Organisation> organisation(OrganisationNumber number);

    /** By the id that it has with us, as {@link Organisation#uuid()} tells it. */
    Optional<Organisation> organisation(UUID id);

    /** Those of the numbers that exist, in one question. */
    List<Organisation> organisations(Collection<OrganisationNumber> numbers);

    /** Those of the ids that are organisations', in one question. */
    List<Organisation> organisationsWithIds(Collection<UUID> ids);

    /** Those of the numbers whose organisation has these words in its name, one after the other; the last may be a beginning. */
    Set<OrganisationNumber> named(String search, Collection<OrganisationNumber> among);

    /**
     * Some of the organisations whose name or number begins its words with these; those are all of them when there are fewer
     * than the limit.
     */
    List<OrganisationNumber> find(String search, int limit);

    Optional<Person> person(PersonNumber number);

    Optional<Person> person(PersonId id);

    /** Those of the persons that exist, in one question. */
    List<Person> persons(Collection<PersonId> ids);

    /** The roles a person has in an organisation, those in its main unit included. */
    Set<Role> roles(PersonId person, Organisation organisation);

    /** The roles that anybody has in an organisation, those in its main unit included. */
    Set<Role> filledRoles(Organisation organisation);

    /**
     * Organisations in which a person has a role of any kind, ordered by name and then number, sub-units included and each right
     * after its main unit.
     *
     * @param search beginnings of words of the name, in any order, or of the number (spaces tolerated); blank for all
     * @param after the last organisation of the page before
     */
    List<Organisation> organisationsOf(PersonId person, String search, Optional<Organisation> after, int limit);

    /** The organisation in which a person has a role, when there is no other. */
    Optional<Organisation> onlyOrganisationOf(PersonId person);
}
