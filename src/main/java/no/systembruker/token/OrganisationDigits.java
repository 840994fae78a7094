package no.systembruker.token;

import java.util.regex.Pattern;

/** The check of an organisation number (Brønnøysundregistrene): nine digits, the last of which follows from the others. */
final class OrganisationDigits {

    private static final Pattern NINE = Pattern.compile("[1-9][0-9]{8}");
    private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2, 1};

    private OrganisationDigits() {}

    /** A check digit of ten is no digit, so with weight one on it the whole sum is a multiple of eleven. */
    static boolean isValid(String text) {
        if (!NINE.matcher(text).matches()) {
            return false;
        }
        int sum = 0;
        for (int place = 0; place < WEIGHTS.length; place++) {
            sum += WEIGHTS[place] * (text.charAt(place) - '0');
        }
        return sum % 11 == 0;
    }
}
