package no.systembruker.portal.layout;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A place in a list, as an address carries it. It holds the values that the list is sorted by, and gives nobody anything: what
 * is read from it only says where to begin in one's own list. What cannot be one is no place, and the list begins at its top.
 */
public final class Bookmark {

    private static final String SEPARATOR = "\n";
    private static final int LONGEST = 2000;
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9000-01-01T00:00:00Z");

    private final String[] parts;

    private Bookmark(String[] parts) {
        this.parts = parts;
    }

    /** @param parts the last of which may be any text */
    public static String of(Object... parts) {
        var texts = List.of(parts).stream().map(String::valueOf).toList();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, texts).getBytes(StandardCharsets.UTF_8));
    }

    public static Optional<Bookmark> read(String text, int parts) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var read = decoded(text).split(SEPARATOR, parts);
            return Optional.of(new Bookmark(read)).filter(mark -> mark.parts.length == parts);
        } catch (IllegalArgumentException | CharacterCodingException madeUp) {
            return Optional.empty();
        }
    }

    private static String decoded(String text) throws CharacterCodingException {
        var read = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(Base64.getUrlDecoder().decode(text)))
                .toString();
        if (read.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("No text of ours");
        }
        return read;
    }

    public String text(int part) {
        return parts[part];
    }

    public Optional<Instant> instant(int part) {
        try {
            return Optional.of(Instant.parse(parts[part]))
                    .filter(instant -> instant.isAfter(EARLIEST) && instant.isBefore(LATEST));
        } catch (DateTimeException madeUp) {
            return Optional.empty();
        }
    }

    public Optional<UUID> id(int part) {
        try {
            return Optional.of(UUID.fromString(parts[part]));
        } catch (IllegalArgumentException madeUp) {
            return Optional.empty();
        }
    }
}
