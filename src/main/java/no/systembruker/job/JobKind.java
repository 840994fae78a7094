package no.systembruker.job;

import com.google.errorprone.annotations.Immutable;
import java.util.regex.Pattern;

/** What sort of work a job is, in small letters and hyphens, such as {@code add-clients}. Never changed, for jobs are kept. */
@Immutable
public record JobKind(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final int MAX_LENGTH = 40;

    public JobKind {
        if (value.length() > MAX_LENGTH || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a kind of job: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
