package no.systembruker.job;

import java.util.List;
import java.util.function.Function;

/** The next rows of a job, in order; never none. */
public record Batch(Job job, List<JobRow> rows) {

    public Batch {
        rows = List.copyOf(rows);
    }

    public List<String> subjects() {
        return rows.stream().map(JobRow::subject).toList();
    }

    /** An outcome for each row. */
    public Answers answer(Function<JobRow, Outcome> outcome) {
        return new Answers(rows.stream()
                .map(row -> new Answers.Answer(row, outcome.apply(row)))
                .toList());
    }
}
