package no.systembruker.request;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.systembruker.register.Access;
import no.systembruker.register.Right;

/**
 * Which access a person has seen before saying yes to it. An access has the same mark as another only when the two give the
 * same; order means nothing.
 */
public record SeenAccess(String mark) {

    public static SeenAccess of(Access access) {
        var parts = Stream.concat(
                access.rights().stream().map(SeenAccess::text),
                access.packages().stream().map(slug -> "package " + slug));
        var text = parts.distinct().sorted().collect(Collectors.joining("\n"));
        return new SeenAccess(HexFormat.of().formatHex(digest(text)));
    }

    private static String text(Right right) {
        return "right " + right.resource();
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
