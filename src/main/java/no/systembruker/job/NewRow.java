package no.systembruker.job;

import org.jspecify.annotations.Nullable;

/**
 * One thing to do in a job to be started.
 *
 * @param subject what it is done to, such as an organisation number
 * @param payload what else the work needs to know about it, in a form of its own
 */
public record NewRow(String subject, @Nullable String payload) {

    public static final int MAX_SUBJECT = 255;
    public static final int MAX_PAYLOAD = 1000;

    public NewRow {
        if (subject.length() > MAX_SUBJECT || (payload != null && payload.length() > MAX_PAYLOAD)) {
            throw new IllegalArgumentException("A row of a job is too long");
        }
    }

    public static NewRow of(String subject) {
        return new NewRow(subject, null);
    }
}
