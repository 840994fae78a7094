package no.systembruker.register;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Addresses at the vendor's that a customer may be sent to: absolute https, with a host and without user info. */
public final class ReturnAddress {

    public static final int MAX_LENGTH = 2000;

    private ReturnAddress() {}

    public static Optional<URI> parse(String text) {
        if (text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        try {
            var url = new URI(text);
            return isSafe(url) ? Optional.of(url) : Optional.empty();
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }

    static boolean same(URI one, URI other) {
        return lower(one.getScheme()).equals(lower(other.getScheme()))
                && lower(one.getHost()).equals(lower(other.getHost()))
                && port(one) == port(other)
                && path(one).equals(path(other));
    }

    private static boolean isSafe(URI url) {
        return "https".equalsIgnoreCase(url.getScheme()) && url.getHost() != null && url.getRawUserInfo() == null;
    }

    private static int port(URI url) {
        return url.getPort() < 0 ? 443 : url.getPort();
    }

    private static String path(URI url) {
        var path = Objects.requireNonNullElse(url.getRawPath(), "");
        return path.isEmpty() ? "/" : path;
    }

    private static String lower(@Nullable String part) {
        return part == null ? "" : part.toLowerCase(Locale.ROOT);
    }
}
