package no.systembruker;

import java.net.URI;
import java.net.URISyntaxException;

/** The public address of this installation: scheme, host and port, and nothing after them. */
public record BaseUrl(String value) {

    public BaseUrl {
        if (!isOrigin(value)) {
            throw new IllegalArgumentException("Not an http or https address without a path: " + value);
        }
    }

    /** The address of a path of ours, which starts with a slash. */
    public String to(String path) {
        return value + path;
    }

    public boolean isHttps() {
        return value.startsWith("https://");
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isOrigin(String text) {
        try {
            var uri = new URI(text);
            var port = uri.getPort() == -1 ? "" : ":" + uri.getPort();
            return uri.getHost() != null
                    && text.matches("https?://.*")
                    && text.equals(uri.getScheme() + "://" + uri.getHost() + port);
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
