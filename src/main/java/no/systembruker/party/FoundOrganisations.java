package no.systembruker.party;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.joining;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Repository;

/** Finds organisations by the beginnings of words: by the longest of them, which the fewest names have. */
@Repository
class FoundOrganisations {

    /** After the beginning of a word, any letter is less than this. */
    private static final String AFTER_ANY_LETTER = "99";

    private static final String WITH_WORD = """
            select o.organisationNumber from StoredParty o
            where o.id in (select w.key.party from StoredWord w where w.key.word between :first and :last)
            """;

    private final EntityManager database;

    FoundOrganisations(EntityManager database) {
        this.database = database;
    }

    List<String> numbers(String search, int limit) {
        var sought = PartyName.sought(search);
        return sought.isEmpty() ? List.of() : having(sought, limit);
    }

    private List<String> having(List<String> sought, int limit) {
        var first = sought.stream().max(comparingInt(String::length)).orElseThrow();
        var conditions = IntStream.range(0, sought.size())
                .mapToObj(" and o.searchName like :word%d"::formatted)
                .collect(joining());
        var query = database.createQuery(WITH_WORD + conditions, String.class)
                .setParameter("first", first)
                .setParameter("last", first + AFTER_ANY_LETTER)
                .setMaxResults(limit);
        for (int i = 0; i < sought.size(); i++) {
            query.setParameter("word" + i, "%" + PartyName.SPACE + sought.get(i) + "%");
        }
        return query.getResultList();
    }
}
