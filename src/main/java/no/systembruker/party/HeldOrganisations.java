package no.systembruker.party;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.joining;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import no.systembruker.party.StoredParties.OrganisationRow;
import org.springframework.stereotype.Repository;

/**
 * Finds pages among the organisations in which a person has a role, sub-units of these included. Some have roles in a hundred
 * thousand, and some words stand in most names; so a search starts from whatever is few, and a page is otherwise read off the
 * list of all organisations, where such a person has one in every few.
 */
@Repository
class HeldOrganisations {

    private static final int FEW_ROLES = 500;
    private static final int FEW_NAMES = 5_000;

    /** Of the words that somebody searches for; the longest are in the fewest names. */
    private static final int MOST_TRIED = 3;

    /** After the beginning of a word, any letter is less than this. */
    private static final String AFTER_ANY_LETTER = "99";

    private static final String ROW = "select new no.systembruker.party.StoredParties$OrganisationRow("
            + "o.id, o.organisationNumber, o.name, o.form, p.organisationNumber) ";

    private static final String FROM_ROLES = ROW + """
            from (
                select r.key.organisation as id from StoredRole r where r.key.holder = :person
                union
                select sub.id as id from StoredRole r join StoredParty sub on sub.parentId = r.key.organisation
                where r.key.holder = :person
            ) mine join StoredParty o on o.id = mine.id left join StoredParty p on p.id = o.parentId
            where o.place > :after
            """;

    private static final String HELD = """
            and exists (
                select 1 from StoredRole r where r.key.holder = :person and r.key.organisation in (o.id, o.parentId))
            """;

    private static final String FROM_LIST =
            ROW + "from StoredParty o left join StoredParty p on p.id = o.parentId where o.place > :after " + HELD;

    private static final String FROM_WORD = ROW + """
            from StoredParty o left join StoredParty p on p.id = o.parentId
            where o.id in (select w.key.party from StoredWord w where w.key.word between :first and :last)
              and concat(o.place, '') > :after
            """ + HELD;

    private static final String BY_PLACE = " order by o.place";

    /** By the same, but so that no database goes through the whole list of places to find the few that are sought. */
    private static final String BY_PLACE_OF_FEW = " order by concat(o.place, '')";

    private static final String ROLES = """
            select count(*) from (
                select r.key.organisation as id from StoredRole r where r.key.holder = :person
                order by r.key.organisation limit %d
            ) few
            """.formatted(FEW_ROLES);

    private static final String NAMES = """
            select count(*) from (
                select w.key.party as id from StoredWord w where w.key.word between :first and :last
                order by w.key.word, w.key.party limit %d
            ) few
            """.formatted(FEW_NAMES);

    private static final String ANY_TWO =
            "select distinct r.key.organisation as id from StoredRole r where r.key.holder = :person order by r.key.organisation limit 2";

    private static final String ANY_TWO_AND_UNITS = ROW + """
            from (
                (%1$s)
                union all
                (select sub.id as id from StoredParty sub where sub.parentId in (%1$s) order by sub.id limit 2)
            ) mine join StoredParty o on o.id = mine.id left join StoredParty p on p.id = o.parentId
            """.formatted(ANY_TWO);

    private final EntityManager database;

    HeldOrganisations(EntityManager database) {
        this.database = database;
    }

    /** @param after the place of the last one on the page before; empty for the first page */
    List<OrganisationRow> page(UUID person, String search, String after, int limit) {
        var sought = PartyName.sought(search);
        if (sought.isEmpty() && !search.isBlank()) {
            return List.of();
        }
        return pages(person, sought)
                .setParameter("person", person)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    Optional<OrganisationRow> only(UUID person) {
        var any = database.createQuery(ANY_TWO_AND_UNITS, OrganisationRow.class)
                .setParameter("person", person)
                .getResultStream()
                .distinct()
                .toList();
        return any.size() == 1 ? Optional.of(any.getFirst()) : Optional.empty();
    }

    private TypedQuery<OrganisationRow> pages(UUID person, List<String> sought) {
        if (hasFewRoles(person)) {
            return filtered(FROM_ROLES, sought, BY_PLACE);
        }
        return sought.stream()
                .sorted(comparingInt(String::length).reversed())
                .limit(MOST_TRIED)
                .filter(this::isInFewNames)
                .findFirst()
                .map(word -> between(filtered(FROM_WORD, sought, BY_PLACE_OF_FEW), word))
                .orElseGet(() -> filtered(FROM_LIST, sought, BY_PLACE));
    }

    private TypedQuery<OrganisationRow> filtered(String from, List<String> sought, String order) {
        var conditions = IntStream.range(0, sought.size())
                .mapToObj(" and o.searchName like :word%d"::formatted)
                .collect(joining());
        var query = database.createQuery(from + conditions + order, OrganisationRow.class);
        for (int i = 0; i < sought.size(); i++) {
            query.setParameter("word" + i, "%" + PartyName.SPACE + sought.get(i) + "%");
        }
        return query;
    }

    private boolean hasFewRoles(UUID person) {
        var roles = database.createQuery(ROLES, Long.class).setParameter("person", person);
        return roles.getSingleResult() < FEW_ROLES;
    }

    private boolean isInFewNames(String word) {
        return between(database.createQuery(NAMES, Long.class), word).getSingleResult() < FEW_NAMES;
    }

    private static <T> TypedQuery<T> between(TypedQuery<T> query, String word) {
        return query.setParameter("first", word).setParameter("last", word + AFTER_ANY_LETTER);
    }
}
