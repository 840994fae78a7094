package no.systembruker.register;

import java.util.Optional;
import no.systembruker.catalogue.PlainText;
import no.systembruker.party.OrganisationNumber;

/**
 * A system's public name, {@code {vendor's organisation number}_{name}}: at most 255 characters, no spaces or control
 * characters, case-sensitive, unique for ever and never changed (domain.md §2).
 */
public record SystemId(String value) {

    public static final int MAX_LENGTH = 255;

    public SystemId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a system id");
        }
    }

    public static Optional<SystemId> parse(String text) {
        return isValid(text) ? Optional.of(new SystemId(text)) : Optional.empty();
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
