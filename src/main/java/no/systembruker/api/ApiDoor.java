package no.systembruker.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Where the API is. Addresses are told apart by the same parser here and for the API's routes: what reaches a handler of the
 * API has come through this door.
 */
public final class ApiDoor {

    /** The words of an address may be spelt in any case (api.md §1); what stands in for a variable keeps its own. */
    public static final PathPatternParser ANY_CASE = anyCase();

    private static final String MODULE = ApiDoor.class.getPackageName();

    private static final List<String> BEGINNINGS = List.of("/authentication/api/", "/authorization/api/");

    private static final RequestMatcher ADDRESSES =
            new OrRequestMatcher(BEGINNINGS.stream().map(ApiDoor::below).toList());

    private ApiDoor() {}

    public static boolean leadsTo(HttpServletRequest request) {
        return ADDRESSES.matches(request);
    }

    /** Whether an address that cannot be read begins as ours do: enough to know in which style to say so. */
    public static boolean seemsMeant(@Nullable String unreadable) {
        return unreadable != null
                && BEGINNINGS.stream()
                        .anyMatch(beginning -> unreadable.regionMatches(true, 0, beginning, 0, beginning.length()));
    }

    /** Whether a handler belongs to the API. */
    public static boolean holds(Class<?> handler) {
        return handler.getPackageName().startsWith(MODULE);
    }

    private static RequestMatcher below(String beginning) {
        return PathPatternRequestMatcher.withPathPatternParser(ANY_CASE).matcher(beginning + "**");
    }

    private static PathPatternParser anyCase() {
        var parser = new PathPatternParser();
        parser.setCaseSensitive(false);
        return parser;
    }
}
