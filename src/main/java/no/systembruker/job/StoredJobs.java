package no.systembruker.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Jobs in the database, without their rows. */
@Component
@Transactional
class StoredJobs {

    private static final String JOBS =
            "select id, kind, organisation, started_by, parameters, created, state, total, done,"
                    + " cancelled_by, finished_at from job ";
    private static final String OF = "where organisation = :organisation and kind in (:kinds) ";
    private static final String NEWEST = "order by created desc, id desc limit :limit";

    private final JdbcClient sql;

    StoredJobs(JdbcClient sql) {
        this.sql = sql;
    }

    /** @return whether there was none with its id */
    boolean add(NewJob job, Instant now) {
        return sql.sql("""
                        insert into job (id, kind, organisation, started_by, parameters, created, state, total, done, attempts)
                        values (?, ?, ?, ?, ?, ?, 'WAITING', 0, 0, 0)
                        on conflict do nothing
                        """)
                        .param(job.id().value())
                        .param(job.kind().value())
                        .param(job.organisation().value())
                        .param(uuid(job.startedBy()))
                        .param(job.parameters())
                        .param(time(now))
                        .update()
                == 1;
    }

    void setTotal(JobId id, int total) {
        sql.sql("update job set total = ? where id = ?")
                .params(total, id.value())
                .update();
    }

    @Transactional(readOnly = true)
    Optional<Job> find(JobId id, OrganisationNumber organisation) {
        return find(id).filter(job -> job.organisation().equals(organisation));
    }

    @Transactional(readOnly = true)
    Optional<Job> find(JobId id) {
        return read(JOBS + "where id = :id", Map.of("id", id.value())).stream().findFirst();
    }

    @Transactional(readOnly = true)
    JobPage newest(OrganisationNumber organisation, Set<JobKind> kinds, int size) {
        return cut(read(JOBS + OF + NEWEST, of(organisation, kinds, size)), size);
    }

    @Transactional(readOnly = true)
    JobPage before(Job last, OrganisationNumber organisation, Set<JobKind> kinds, int size) {
        var parameters = of(organisation, kinds, size);
        parameters.put("created", time(last.created()));
        parameters.put("id", last.id().value());
        return cut(read(JOBS + OF + "and (created, id) < (:created, :id) " + NEWEST, parameters), size);
    }

    /** Counts one more attempt at the next rows. */
    OptionalInt begin(JobId id) {
        var begun = sql.sql("""
                        update job
                        set attempts = attempts + 1, state = case state when 'WAITING' then 'RUNNING' else state end
                        where id = ? and state in ('WAITING', 'RUNNING', 'STOPPING')
                        """).param(id.value()).update();
        return begun == 0
                ? OptionalInt.empty()
                : OptionalInt.of(sql.sql("select attempts from job where id = ?")
                        .param(id.value())
                        .query(Integer.class)
                        .single());
    }

    /** @return false when somebody else has moved it since it was read */
    boolean advance(Job read, int rows) {
        return sql.sql("update job set done = done + ?, attempts = 0 where id = ? and done = ?")
                        .params(rows, read.id().value(), read.done())
                        .update()
                == 1;
    }

    void finish(JobId id, JobState state, Instant now) {
        sql.sql("update job set state = ?, finished_at = ? where id = ?")
                .params(state.name(), time(now), id.value())
                .update();
    }

    /** @return whether it could be stopped still, and had not been before */
    boolean cancel(JobId id, OrganisationNumber organisation, @Nullable PersonId by, Instant now) {
        return sql.sql("""
                        update job
                        set state = case state when 'WAITING' then 'CANCELLED' else 'STOPPING' end,
                            finished_at = case state when 'WAITING' then cast(? as timestamp with time zone) end,
                            cancelled_by = ?
                        where id = ? and organisation = ? and state in ('WAITING', 'RUNNING')
                        """)
                        .param(time(now))
                        .param(uuid(by))
                        .param(id.value())
                        .param(organisation.value())
                        .update()
                == 1;
    }

    @Transactional(readOnly = true)
    List<JobId> finishedBefore(Instant time) {
        return sql.sql("select id from job where finished_at < ?").param(time(time)).query(UUID.class).list().stream()
                .map(JobId::new)
                .toList();
    }

    void delete(JobId id) {
        sql.sql("delete from job where id = ?").param(id.value()).update();
    }

    private static Map<String, Object> of(OrganisationNumber organisation, Set<JobKind> kinds, int size) {
        var parameters = new TreeMap<String, Object>();
        parameters.put("organisation", organisation.value());
        parameters.put("kinds", kinds.stream().map(JobKind::value).toList());
        parameters.put("limit", size + 1);
        return parameters;
    }

    private static JobPage cut(List<Job> read, int size) {
        return new JobPage(read.stream().limit(size).toList(), read.size() > size);
    }

    /** Two statements for any number of jobs. */
    private List<Job> read(String select, Map<String, Object> parameters) {
        var bare = sql.sql(select).params(parameters).query(StoredJobs::job).list();
        if (bare.isEmpty()) {
            return bare;
        }
        var outcomes = outcomes(bare.stream().map(Job::id).toList());
        return bare.stream()
                .map(job -> with(job, outcomes.getOrDefault(job.id(), new TreeMap<>())))
                .toList();
    }

    private record Counted(JobId job, String outcome, int given) {}

    private Map<JobId, SortedMap<String, Integer>> outcomes(Collection<JobId> jobs) {
        return sql
                .sql("select job_id, outcome, given from job_outcome where job_id in (:jobs)")
                .param("jobs", jobs.stream().map(JobId::value).toList())
                .query((row, number) -> new Counted(
                        new JobId(row.getObject("job_id", UUID.class)), row.getString("outcome"), row.getInt("given")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Counted::job, Collectors.toMap(Counted::outcome, Counted::given, Integer::sum, TreeMap::new)));
    }

    private static Job job(ResultSet row, int number) throws SQLException {
        return new Job(
                new JobId(row.getObject("id", UUID.class)),
                new JobKind(row.getString("kind")),
                new OrganisationNumber(row.getString("organisation")),
                person(row.getObject("started_by", UUID.class)),
                row.getString("parameters"),
                row.getObject("created", OffsetDateTime.class).toInstant(),
                JobState.valueOf(row.getString("state")),
                row.getInt("total"),
                row.getInt("done"),
                Map.of(),
                person(row.getObject("cancelled_by", UUID.class)),
                instant(row.getObject("finished_at", OffsetDateTime.class)));
    }

    private static Job with(Job job, SortedMap<String, Integer> outcomes) {
        return new Job(
                job.id(),
                job.kind(),
                job.organisation(),
                job.startedBy(),
                job.parameters(),
                job.created(),
                job.state(),
                job.total(),
                job.done(),
                outcomes,
                job.cancelledBy(),
                job.finishedAt());
    }

    private static @Nullable PersonId person(@Nullable UUID stored) {
        return stored == null ? null : new PersonId(stored);
    }

    private static @Nullable UUID uuid(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime stored) {
        return stored == null ? null : stored.toInstant();
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
