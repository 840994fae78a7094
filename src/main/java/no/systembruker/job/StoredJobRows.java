package no.systembruker.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows of jobs in the database, read and written many at a time: the values of a column travel as one array. */
@Component
@Transactional
class StoredJobRows {

    private static final int WRITTEN_AT_ONCE = 10_000;
    private static final String ANSWERED = "select position, subject, payload, outcome, detail from job_row ";

    private final JdbcClient sql;

    StoredJobRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** @return how many there are */
    int add(JobId job, JobRows rows) {
        return switch (rows) {
            case JobRows.Listed listed -> add(job, listed.rows());
            case JobRows.Selected selected -> add(job, selected);
        };
    }

    private int add(JobId job, List<NewRow> rows) {
        for (int first = 0; first < rows.size(); first += WRITTEN_AT_ONCE) {
            add(job, first + 1, rows.subList(first, Math.min(rows.size(), first + WRITTEN_AT_ONCE)));
        }
        return rows.size();
    }

    private void add(JobId job, int position, List<NewRow> rows) {
        sql.sql("""
                        insert into job_row (job_id, position, subject, payload)
                        select cast(? as uuid), fresh.position, fresh.subject, fresh.payload
                        from unnest(cast(? as integer array), cast(? as varchar array), cast(? as varchar array))
                            as fresh (position, subject, payload)
                        """)
                .params(
                        job.value(),
                        integers(IntStream.range(position, position + rows.size())
                                .boxed()
                                .toList()),
                        texts(rows.stream().map(NewRow::subject).toList()),
                        texts(rows.stream().map(NewRow::payload).toArray()))
                .update();
    }

    private int add(JobId job, JobRows.Selected rows) {
        return sql.sql("""
                        insert into job_row (job_id, position, subject, payload)
                        select cast(:newJob as uuid), row_number() over (order by chosen.subject), chosen.subject, chosen.payload
                        from (%s) chosen
                        """.formatted(rows.select()))
                .params(rows.parameters())
                .param("newJob", job.value())
                .update();
    }

    /** The rows that come next, as far as a job has come. */
    @Transactional(readOnly = true)
    List<JobRow> next(Job job, int limit) {
        return sql.sql("select position, subject, payload from job_row where job_id = ? and position > ?"
                        + " order by position limit ?")
                .params(job.id().value(), job.done(), limit)
                .query((row, number) ->
                        new JobRow(row.getInt("position"), row.getString("subject"), row.getString("payload")))
                .list();
    }

    void answer(JobId job, Answers answers) {
        sql.sql("""
                        merge into job_row
                        using unnest(cast(? as integer array), cast(? as varchar array), cast(? as varchar array))
                            as given (position, outcome, detail)
                        on job_row.job_id = ? and job_row.position = given.position
                        when matched then update set outcome = given.outcome, detail = given.detail
                        """)
                .params(
                        integers(answers.all().stream()
                                .map(each -> each.row().position())
                                .toList()),
                        texts(answers.all().stream()
                                .map(each -> each.outcome().code())
                                .toList()),
                        texts(answers.all().stream()
                                .map(each -> each.outcome().detail())
                                .toArray()),
                        job.value())
                .update();
        count(job, answers);
    }

    private void count(JobId job, Answers answers) {
        var given = answers.all().stream()
                .collect(Collectors.groupingBy(each -> each.outcome().code(), Collectors.summingInt(each -> 1)));
        sql.sql("""
                        merge into job_outcome
                        using unnest(cast(? as varchar array), cast(? as integer array)) as fresh (outcome, given)
                        on job_outcome.job_id = ? and job_outcome.outcome = fresh.outcome
                        when matched then update set given = job_outcome.given + fresh.given
                        when not matched then insert (job_id, outcome, given) values (?, fresh.outcome, fresh.given)
                        """)
                .params(
                        texts(List.copyOf(given.keySet())),
                        integers(List.copyOf(given.values())),
                        job.value(),
                        job.value())
                .update();
    }

    @Transactional(readOnly = true)
    List<AnsweredRow> after(JobId job, int position, int limit) {
        return sql.sql(ANSWERED + "where job_id = ? and position > ? order by position limit ?")
                .params(job.value(), position, limit)
                .query(StoredJobRows::answered)
                .list();
    }

    @Transactional(readOnly = true)
    List<AnsweredRow> after(JobId job, String outcome, int position, int limit) {
        return sql.sql(ANSWERED + "where job_id = ? and outcome = ? and position > ? order by position limit ?")
                .params(job.value(), outcome, position, limit)
                .query(StoredJobRows::answered)
                .list();
    }

    private static AnsweredRow answered(ResultSet row, int number) throws SQLException {
        return new AnsweredRow(
                row.getInt("position"),
                row.getString("subject"),
                row.getString("payload"),
                outcome(row.getString("outcome"), row.getString("detail")));
    }

    private static @Nullable Outcome outcome(@Nullable String code, @Nullable String detail) {
        return code == null ? null : new Outcome(code, detail);
    }

    private static SqlArrayValue integers(List<Integer> values) {
        return new SqlArrayValue("integer", values.toArray());
    }

    private static SqlArrayValue texts(List<String> values) {
        return texts(values.toArray());
    }

    private static SqlArrayValue texts(@Nullable Object[] values) {
        return new SqlArrayValue("varchar", values);
    }
}
