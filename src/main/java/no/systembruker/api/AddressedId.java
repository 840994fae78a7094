package no.systembruker.api;

import java.util.regex.Pattern;

/** UUIDs as callers write them into addresses: with dashes, or without as some libraries do by themselves. */
public final class AddressedId {

    private static final Pattern WITHOUT_DASHES =
            Pattern.compile("([0-9a-fA-F]{8})([0-9a-fA-F]{4})([0-9a-fA-F]{4})([0-9a-fA-F]{4})([0-9a-fA-F]{12})");

    private AddressedId() {}

    /** The text with the dashes of a UUID where only those are missing, and any other text as it is. */
    public static String dashed(String text) {
        var id = WITHOUT_DASHES.matcher(text);
        return id.matches() ? id.replaceFirst("$1-$2-$3-$4-$5") : text;
    }
}
