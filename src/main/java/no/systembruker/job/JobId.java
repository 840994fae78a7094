package no.systembruker.job;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** A job's id. Whoever asks for a job makes it up beforehand, so that a form that is sent twice starts one job. */
public record JobId(UUID value) {

    private static final Pattern CANONICAL =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    public static JobId random() {
        return new JobId(UUID.randomUUID());
    }

    public static Optional<JobId> parse(String text) {
        return CANONICAL.matcher(text).matches() ? Optional.of(new JobId(UUID.fromString(text))) : Optional.empty();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
