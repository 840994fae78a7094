package no.systembruker.delegation;

import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import no.systembruker.delegation.ClientCheck.Row;
import no.systembruker.delegation.Prospects.Prospect;
import no.systembruker.job.JobRows;
import no.systembruker.party.Organisation;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PersonId;
import no.systembruker.sheet.NumberedLine;
import no.systembruker.systemuser.AgentSystemUser;
import no.systembruker.systemuser.SystemUserId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes and keeps what would come of doing something to many clients: few statements, for however many. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StoredChecks {

    private static final Duration KEPT_FOR = Duration.ofDays(1);
    private static final int WRITTEN_AT_ONCE = 5_000;
    private static final String BETWEEN = ",";

    private record Judged(
            NumberedLine line, Verdict verdict, @Nullable String lacking) {}

    private record Bare(UUID id, SystemUserId agent, BulkWork work, OffsetDateTime made) {}

    private record Counted(Verdict verdict, @Nullable String lacking, long rows) {}

    private final Prospects prospects;
    private final JdbcClient sql;
    private final Clock clock;

    StoredChecks(Prospects prospects, JdbcClient sql, Clock clock) {
        this.prospects = prospects;
        this.sql = sql;
        this.clock = clock;
    }

    ClientCheck make(AgentSystemUser agent, Organisation owner, BulkWork work, List<NumberedLine> lines, PersonId by) {
        forgetOld();
        var id = UUID.randomUUID();
        sql.sql("insert into client_check (id, agent, work, made, made_by) values (?, ?, ?, ?, ?)")
                .params(id, agent.id().value(), work.name(), clock.instant().atOffset(ZoneOffset.UTC), by.value())
                .update();
        store(id, judged(agent, owner, work, lines));
        return find(id).orElseThrow();
    }

    Optional<ClientCheck> find(UUID id) {
        return sql.sql("select id, agent, work, made from client_check where id = ?")
                .param(id)
                .query((row, number) -> new Bare(
                        row.getObject("id", UUID.class),
                        new SystemUserId(row.getObject("agent", UUID.class)),
                        BulkWork.valueOf(row.getString("work")),
                        row.getObject("made", OffsetDateTime.class)))
                .optional()
                .map(this::counted);
    }

    List<Row> rows(UUID check, Optional<Verdict> verdict, int after, int limit) {
        var narrowed = verdict.map(each -> "and r.verdict = :verdict ").orElse("");
        return sql.sql("""
                        select r.position, r.line, r.written, r.verdict, r.lacking, p.name
                        from client_check_row r left join party p on p.organisation_number = r.number
                        where r.check_id = :check and r.position > :after %sorder by r.position limit :limit
                        """.formatted(narrowed))
                .param("check", check)
                .param("after", after)
                .param("verdict", verdict.map(Verdict::name).orElse(""))
                .param("limit", limit)
                .query(StoredChecks::row)
                .list();
    }

    /** The numbers of those of whom it was said that it can be done. */
    JobRows toDo(UUID check) {
        return new JobRows.Selected(
                "select r.number as subject, cast(null as varchar) as payload from client_check_row r"
                        + " where r.check_id = :check and r.verdict = 'TO_DO'",
                Map.of("check", check));
    }

    private void forgetOld() {
        sql.sql("delete from client_check where made < ?")
                .param(clock.instant().minus(KEPT_FOR).atOffset(ZoneOffset.UTC))
                .update();
    }

    private List<Judged> judged(AgentSystemUser agent, Organisation owner, BulkWork work, List<NumberedLine> lines) {
        var numbers = lines.stream().flatMap(line -> line.number().stream()).collect(toSet());
        var prospect = prospects.of(owner.uuid(), agent, numbers);
        var existing = existing(
                numbers.stream().filter(number -> !prospect.isClient(number)).toList());
        var seen = new HashSet<OrganisationNumber>();
        var judged = new ArrayList<Judged>(lines.size());
        for (var line : lines) {
            judged.add(judge(line, owner, work, prospect, existing, seen));
        }
        return judged;
    }

    private static Judged judge(
            NumberedLine line,
            Organisation owner,
            BulkWork work,
            Prospect prospect,
            Set<OrganisationNumber> existing,
            Set<OrganisationNumber> seen) {
        if (line.number().isEmpty()) {
            return new Judged(line, Verdict.INVALID_NUMBER, null);
        }
        var number = line.number().get();
        if (!seen.add(number)) {
            return new Judged(line, Verdict.DUPLICATE, null);
        }
        if (number.equals(owner.number())) {
            return new Judged(line, Verdict.OWN_NUMBER, null);
        }
        if (!prospect.isClient(number)) {
            return new Judged(line, existing.contains(number) ? Verdict.NOT_A_CLIENT : Verdict.UNKNOWN_NUMBER, null);
        }
        return switch (work) {
            case ADD -> judgeAdding(line, number, prospect);
            case REMOVE -> new Judged(line, prospect.isOn(number) ? Verdict.TO_DO : Verdict.DONE_BEFORE, null);
        };
    }

    private static Judged judgeAdding(NumberedLine line, OrganisationNumber number, Prospect prospect) {
        if (prospect.isOn(number)) {
            return new Judged(line, Verdict.DONE_BEFORE, null);
        }
        var lacking = prospect.lacking(number);
        return lacking.isEmpty()
                ? new Judged(line, Verdict.TO_DO, null)
                : new Judged(line, Verdict.LACKS_PACKAGES, String.join(BETWEEN, lacking));
    }

    private Set<OrganisationNumber> existing(Collection<OrganisationNumber> numbers) {
        return sql.sql("""
                        select p.organisation_number from unnest(cast(? as varchar array)) as wanted (number)
                            join party p on p.organisation_number = wanted.number
                        """).param(StoredClients.texts(numbers)).query(String.class).list().stream()
                .map(OrganisationNumber::new)
                .collect(toSet());
    }

    private void store(UUID id, List<Judged> judged) {
        for (int from = 0; from < judged.size(); from += WRITTEN_AT_ONCE) {
            store(id, from, judged.subList(from, Math.min(judged.size(), from + WRITTEN_AT_ONCE)));
        }
    }

    private void store(UUID id, int before, List<Judged> judged) {
        sql.sql("""
                        insert into client_check_row (check_id, position, line, written, number, verdict, lacking)
                        select cast(:check as uuid), r.position, r.line, r.written, r.number, r.verdict, r.lacking
                        from unnest(cast(:positions as integer array), cast(:lines as integer array),
                                cast(:written as varchar array), cast(:numbers as varchar array),
                                cast(:verdicts as varchar array), cast(:lacking as varchar array))
                            as r (position, line, written, number, verdict, lacking)
                        """)
                .param("check", id)
                .param("positions", positions(before, judged.size()))
                .param("lines", array("integer", judged, each -> each.line().line()))
                .param("written", array("varchar", judged, each -> each.line().written()))
                .param(
                        "numbers",
                        array(
                                "varchar",
                                judged,
                                each -> each.line()
                                        .number()
                                        .map(OrganisationNumber::value)
                                        .orElse(null)))
                .param(
                        "verdicts",
                        array("varchar", judged, each -> each.verdict().name()))
                .param("lacking", array("varchar", judged, Judged::lacking))
                .update();
    }

    private static SqlArrayValue positions(int before, int count) {
        var positions = new Object[count];
        for (int at = 0; at < count; at++) {
            positions[at] = before + at + 1;
        }
        return new SqlArrayValue("integer", positions);
    }

    private static SqlArrayValue array(String type, List<Judged> judged, Function<Judged, @Nullable Object> value) {
        return new SqlArrayValue(type, judged.stream().map(value).toArray());
    }

    private ClientCheck counted(Bare bare) {
        var counted = sql.sql("""
                        select r.verdict, r.lacking, count(*) as rows_counted from client_check_row r
                        where r.check_id = ? group by r.verdict, r.lacking
                        """)
                .param(bare.id())
                .query((row, number) -> new Counted(
                        Verdict.valueOf(row.getString("verdict")),
                        row.getString("lacking"),
                        row.getLong("rows_counted")))
                .list();
        var verdicts = new EnumMap<Verdict, Long>(Verdict.class);
        var lackingEach = new LinkedHashMap<String, Long>();
        counted.forEach(each -> {
            verdicts.merge(each.verdict(), each.rows(), Long::sum);
            slugs(each.lacking()).forEach(slug -> lackingEach.merge(slug, each.rows(), Long::sum));
        });
        return new ClientCheck(bare.id(), bare.agent(), bare.work(), bare.made().toInstant(), verdicts, lackingEach);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var name = row.getString("name");
        return new Row(
                row.getInt("position"),
                row.getInt("line"),
                row.getString("written"),
                name == null ? "" : name,
                Verdict.valueOf(row.getString("verdict")),
                slugs(row.getString("lacking")));
    }

    private static List<String> slugs(@Nullable String stored) {
        return stored == null ? List.of() : List.of(stored.split(BETWEEN));
    }
}
