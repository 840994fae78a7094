package no.systembruker.job;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What came of one row.
 *
 * @param code a word of the work's own, in capitals, such as {@code ADDED}; a kind of job has few of them
 * @param detail what else is to be told, such as the packages that are missing
 */
public record Outcome(String code, @Nullable String detail) {

    /** The code of a row whose work failed unexpectedly, also when it was done alone. No work answers with it itself. */
    public static final String FAILED = "FAILED";

    public static final int MAX_DETAIL = 1000;
    private static final Pattern CODE = Pattern.compile("[A-Z]+(_[A-Z]+)*");
    private static final int MAX_CODE = 40;

    public Outcome {
        if (code.length() > MAX_CODE || !CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("Not an outcome's code: " + code);
        }
        if (detail != null && detail.length() > MAX_DETAIL) {
            throw new IllegalArgumentException("An outcome's detail is too long");
        }
    }

    public static Outcome of(String code) {
        return new Outcome(code, null);
    }

    static Outcome failed() {
        return of(FAILED);
    }
}
