package no.systembruker.party;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fills our own register with thousands at a time: few statements, for however many. What is there already is left alone. */
@Service
@Transactional
public class RegisterImport {

    private static final int AT_ONCE = 5_000;

    /** A main unit to be registered. */
    public record Newcomer(OrganisationNumber number, String name, String form) {}

    private record Row(UUID id, Newcomer newcomer) {}

    private record Word(String word, UUID id) {}

    private final JdbcClient sql;
    private final ApplicationEventPublisher events;

    RegisterImport(JdbcClient sql, ApplicationEventPublisher events) {
        this.sql = sql;
        this.events = events;
    }

    public void register(Collection<Newcomer> newcomers) {
        var distinct = new LinkedHashMap<OrganisationNumber, Newcomer>();
        newcomers.forEach(newcomer -> distinct.putIfAbsent(newcomer.number(), newcomer));
        existing(distinct.keySet()).forEach(distinct::remove);
        var rows = distinct.values().stream()
                .map(newcomer -> new Row(UUID.randomUUID(), newcomer))
                .toList();
        inParts(rows, this::insert);
        inParts(rows.stream().flatMap(row -> words(row).stream()).toList(), this::insertWords);
    }

    /** Gives an organisation the same role in many others, as the business register has it. */
    public void relate(Role role, Organisation holder, List<Organisation> organisations) {
        inParts(
                organisations,
                part -> sql.sql("""
                        insert into party_role (organisation_id, role, holder_id)
                        select wanted.id, :role, :holder from unnest(cast(:ids as uuid array)) as wanted (id)
                        on conflict do nothing
                        """)
                        .param("role", role.name())
                        .param("holder", holder.uuid())
                        .param("ids", array("uuid", part, Organisation::uuid))
                        .update());
        events.publishEvent(new RelationsChanged(holder, organisations));
    }

    private List<OrganisationNumber> existing(Collection<OrganisationNumber> numbers) {
        return sql
                .sql("""
                        select p.organisation_number from unnest(cast(? as varchar array)) as wanted (number)
                            join party p on p.organisation_number = wanted.number
                        """)
                .param(array("varchar", List.copyOf(numbers), OrganisationNumber::value))
                .query(String.class)
                .list()
                .stream()
                .map(OrganisationNumber::new)
                .toList();
    }

    private void insert(List<Row> rows) {
        sql.sql("""
                        insert into party (id, organisation_number, name, search_name, sort_name, place, form)
                        select r.id, r.number, r.name, r.search_name, r.sort_name, r.place, r.form
                        from unnest(cast(:ids as uuid array), cast(:numbers as varchar array),
                                cast(:names as varchar array), cast(:searched as varchar array),
                                cast(:sorted as varchar array), cast(:places as varchar array),
                                cast(:forms as varchar array))
                            as r (id, number, name, search_name, sort_name, place, form)
                        """)
                .param("ids", array("uuid", rows, Row::id))
                .param(
                        "numbers",
                        array("varchar", rows, row -> row.newcomer().number().value()))
                .param("names", array("varchar", rows, row -> row.newcomer().name()))
                .param(
                        "searched",
                        array(
                                "varchar",
                                rows,
                                row -> PartyName.findable(
                                        row.newcomer().name(), row.newcomer().number())))
                .param(
                        "sorted",
                        array(
                                "varchar",
                                rows,
                                row -> PartyName.sortable(row.newcomer().name())))
                .param(
                        "places",
                        array(
                                "varchar",
                                rows,
                                row -> PartyName.place(
                                        row.newcomer().name(), row.newcomer().number(), null)))
                .param("forms", array("varchar", rows, row -> row.newcomer().form()))
                .update();
    }

    private static List<Word> words(Row row) {
        return PartyName.findableWords(row.newcomer().name(), row.newcomer().number()).stream()
                .map(word -> new Word(word, row.id()))
                .toList();
    }

    private void insertWords(List<Word> words) {
        sql.sql("""
                        insert into party_word (word, party_id)
                        select w.word, w.id from unnest(cast(:words as varchar array), cast(:ids as uuid array))
                            as w (word, id)
                        """)
                .param("words", array("varchar", words, Word::word))
                .param("ids", array("uuid", words, Word::id))
                .update();
    }

    private static <T> SqlArrayValue array(String type, List<T> rows, Function<T, Object> value) {
        return new SqlArrayValue(type, rows.stream().map(value).toArray());
    }

    private static <T> void inParts(List<T> all, Consumer<List<T>> part) {
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            part.accept(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
    }
}
