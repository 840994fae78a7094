package no.systembruker.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** Where the API is. What only looks like it, for its letters are of another case, is turned away here too. */
public final class ApiDoor {

    private static final String MODULE = ApiDoor.class.getPackageName();

    private static final Pattern ADDRESSES =
            Pattern.compile("/(authentication|authorization)/api(/.*)?", Pattern.CASE_INSENSITIVE);

    private ApiDoor() {}

    public static boolean leadsTo(HttpServletRequest request) {
        return ADDRESSES.matcher(request.getRequestURI()).matches();
    }

    /** Whether a handler belongs to the API. */
    public static boolean holds(Class<?> handler) {
        return handler.getPackageName().startsWith(MODULE);
    }
}
