package no.systembruker.portal.request;

import java.util.Locale;
import java.util.UUID;

/** The short form of a request's id that people can read to each other; the vendor finds it at the start of its own. */
public final class Reference {

    private static final int LENGTH = 8;

    private Reference() {}

    public static String of(UUID request) {
        return request.toString().substring(0, LENGTH).toUpperCase(Locale.ROOT);
    }
}
