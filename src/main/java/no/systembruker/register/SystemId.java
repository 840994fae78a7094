package no.systembruker.register;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.systembruker.catalogue.PlainText;
import no.systembruker.party.OrganisationNumber;

/**
 * A system's public name, {@code {vendor's organisation number}_{name}}: at most 255 characters, no spaces or control
 * characters, case-sensitive, unique for ever and never changed (domain.md §2).
 */
public record SystemId(String value) {

    public static final int MAX_LENGTH = 255;

    private static final int LONGEST_PROPOSAL = 60;
    private static final String NAMELESS = "system";
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z0-9]+");

    public SystemId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a system id");
        }
    }

    public static Optional<SystemId> parse(String text) {
        return isValid(text) ? Optional.of(new SystemId(text)) : Optional.empty();
    }

    /** Ids made of a name, the best first; whether they are free is another question. */
    static Stream<SystemId> proposals(OrganisationNumber vendor, String name, int count) {
        var word = word(name);
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new SystemId(vendor + "_" + word + (number == 1 ? "" : "-" + number)));
    }

    /** In small letters from a to z, with dashes between the words. */
    private static String word(String name) {
        var letters = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "o");
        var word = String.join(
                "-",
                NO_LETTERS
                        .splitAsStream(letters)
                        .filter(part -> !part.isEmpty())
                        .toList());
        return word.isEmpty() ? NAMELESS : word.substring(0, Math.min(word.length(), LONGEST_PROPOSAL));
    }

    /** What stands after the vendor's number and the underscore. */
    public String name() {
        return value.substring(vendorPart(value).length() + 1);
    }

    /** The organisation that owns the system: what stands before the first underscore. */
    public OrganisationNumber vendor() {
        return new OrganisationNumber(vendorPart(value));
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isValid(String text) {
        var vendor = vendorPart(text);
        return PlainText.isLine(text, MAX_LENGTH)
                && text.length() > vendor.length() + 1
                && text.indexOf(' ') < 0
                && OrganisationNumber.parse(vendor).isPresent();
    }

    private static String vendorPart(String text) {
        int underscore = text.indexOf('_');
        return underscore < 0 ? "" : text.substring(0, underscore);
    }
}
