package no.systembruker.party;

import java.util.Optional;
import java.util.regex.Pattern;

/** Nine ASCII digits whose last is the mod-11 check digit; synthetic organisations start with 2 or 3, real ones with 8 or 9. */
public record OrganisationNumber(String value) {

    private static final int LENGTH = 9;
    private static final Pattern ISO_6523_FORM = Pattern.compile("0192:([0-9]{9})");
    private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};

    public OrganisationNumber {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not an organisation number");
        }
    }

    public static Optional<OrganisationNumber> parse(String text) {
        return isValid(text) ? Optional.of(new OrganisationNumber(text)) : Optional.empty();
    }

    /** Reads the ISO 6523 form {@code 0192:310000019}, as in Maskinporten's claims. */
    public static Optional<OrganisationNumber> parseIso6523(String text) {
        var match = ISO_6523_FORM.matcher(text);
        return match.matches() ? parse(match.group(1)) : Optional.empty();
    }

    public String iso6523() {
        return "0192:" + value;
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isValid(String text) {
        return hasForm(text) && checkDigit(text) == text.charAt(LENGTH - 1) - '0';
    }

    private static boolean hasForm(String text) {
        return text.length() == LENGTH && text.charAt(0) != '0' && isOfDigits(text);
    }

    private static boolean isOfDigits(String text) {
        for (int place = 0; place < text.length(); place++) {
            if (text.charAt(place) < '0' || text.charAt(place) > '9') {
                return false;
            }
        }
        return true;
    }

    private static int checkDigit(String text) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (text.charAt(i) - '0');
        }
        return (11 - sum % 11) % 11;
    }
}
