package no.systembruker.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.web.util.UriComponentsBuilder;

/** A page of ours with its query, as a browser may be sent to it: never another site, whatever it was made from. */
public record LocalPath(String value) {

    private static final int LONGEST = 2000;

    /** Visible ASCII; no second slash that a browser would read as a host, no dots that lead elsewhere. */
    private static final Pattern SHAPE =
            Pattern.compile("(?=/)(/(?!\\.{1,2}(/|\\?|$))[\\x21-\\x7E&&[^/?#\\\\]]+)*/?(\\?[\\x21-\\x7E&&[^#\\\\]]*)?");

    public static final LocalPath START = new LocalPath("/");

    public LocalPath {
        if (!isLocal(value)) {
            throw new IllegalArgumentException("Not a path of ours");
        }
    }

    public static Optional<LocalPath> parse(String text) {
        return isLocal(text) ? Optional.of(new LocalPath(text)) : Optional.empty();
    }

    /** The page that is being asked for; the start page when it was not asked for by GET. */
    public static LocalPath of(HttpServletRequest request) {
        var query = request.getQueryString();
        return Optional.of(request)
                .filter(asked -> asked.getMethod().equals("GET"))
                .map(asked -> query == null ? asked.getRequestURI() : asked.getRequestURI() + "?" + query)
                .flatMap(LocalPath::parse)
                .orElse(START);
    }

    /** Another address, with this one as the value of a query parameter. */
    public String asParameterOf(String path, String name) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam(name, "{path}")
                .encode()
                .buildAndExpand(value)
                .toUriString();
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isLocal(String text) {
        return text.length() <= LONGEST && SHAPE.matcher(text).matches() && isWellFormed(text);
    }

    private static boolean isWellFormed(String text) {
        try {
            return URI.create(text).getRawAuthority() == null;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
