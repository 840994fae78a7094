package no.systembruker.job;

import java.util.List;

/** What came of each row of a batch, as given by {@link Batch#answer}. */
public final class Answers {

    record Answer(JobRow row, Outcome outcome) {}

    private final List<Answer> all;

    Answers(List<Answer> all) {
        this.all = all;
    }

    List<Answer> all() {
        return all;
    }
}
