package no.systembruker.catalogue;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * A public service that rights are given to one by one, or as part of a package.
 *
 * @param owner the public body that offers it
 * @param delegable may be given to a system user at all
 * @param packages slugs of the access packages it is part of
 */
public record Resource(String id, String owner, LocalisedText name, boolean delegable, Set<String> packages) {

    /** ASCII only: ids end up in addresses and in URNs. */
    public static final String ID_FORM = "[A-Za-z0-9_-]{1,255}";

    public static final int LONGEST_TEXT = 255;

    private static final Pattern ID = Pattern.compile(ID_FORM);

    public Resource {
        if (!isId(id)) {
            throw new IllegalArgumentException("Not a resource id: " + id);
        }
        requireText("owner", owner);
        requireText("name in nb", name.nb());
        requireText("name in nn", name.nn());
        requireText("name in en", name.en());
        packages = Set.copyOf(packages);
    }

    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    private static void requireText(String what, String text) {
        if (text.isBlank() || !PlainText.isLine(text, LONGEST_TEXT)) {
            throw new IllegalArgumentException(
                    "The %s of a resource is 1 to %d printable characters".formatted(what, LONGEST_TEXT));
        }
    }
}
