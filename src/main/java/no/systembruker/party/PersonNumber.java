package no.systembruker.party;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Fødselsnummer or D-number: eleven ASCII digits with a date and two check digits. Synthetic ones (Tenor) have 80 added to
 * the month. It never appears in a log: {@link #toString()} keeps it to itself.
 */
public record PersonNumber(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9]{11}");
    private static final int[] FIRST_WEIGHTS = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
    private static final int[] SECOND_WEIGHTS = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};

    public PersonNumber {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a person number");
        }
    }

    public static Optional<PersonNumber> parse(String text) {
        return isValid(text) ? Optional.of(new PersonNumber(text)) : Optional.empty();
    }

    public boolean isSynthetic() {
        return twoDigits(value, 2) > 80;
    }

    @Override
    public String toString() {
        return "PersonNumber[…]";
    }

    private static boolean isValid(String text) {
        return FORM.matcher(text).matches()
                && weightedSum(text, FIRST_WEIGHTS) % 11 == 0
                && weightedSum(text, SECOND_WEIGHTS) % 11 == 0
                && hasDate(text);
    }

    private static int weightedSum(String text, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (text.charAt(i) - '0');
        }
        return sum;
    }

    private static boolean hasDate(String text) {
        int day = twoDigits(text, 0);
        int month = twoDigits(text, 2);
        try {
            LocalDate.of(year(text), month > 80 ? month - 80 : month, day > 40 ? day - 40 : day);
            return true;
        } catch (DateTimeException noSuchDate) {
            return false;
        }
    }

    /** The century lies in the three digits after the date. */
    private static int year(String text) {
        int individual = Integer.parseInt(text.substring(6, 9));
        int year = twoDigits(text, 4);
        if (individual < 500) {
            return 1900 + year;
        }
        if (individual < 750 && year >= 54) {
            return 1800 + year;
        }
        return year < 40 ? 2000 + year : 1900 + year;
    }

    private static int twoDigits(String text, int from) {
        return Integer.parseInt(text.substring(from, from + 2));
    }
}
