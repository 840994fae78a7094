package no.systembruker.systemuser;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.systembruker.register.Access;

/**
 * Names what a system user may do, so that those that may do the same are found together: who lacks something is then few
 * questions.
 *
 * @param text its kind and a line for each resource and package; without lines where that would be long, or was not yet known
 *     when keys came to be
 */
record AccessKey(String text) {

    private static final int LONGEST = 600;
    private static final String END = "\n";
    private static final String PACKAGE = "+";

    static AccessKey of(SystemUserKind kind, Access access) {
        var spelt = Stream.concat(
                        access.resources().stream().sorted(),
                        access.packages().stream().distinct().sorted().map(PACKAGE::concat))
                .collect(Collectors.joining(END, kind + END, ""));
        return new AccessKey(spelt.length() <= LONGEST ? spelt : kind + " " + digest(spelt));
    }

    /** Whether it says what the system user may do, and not only who may do the same. */
    boolean isSpelt() {
        return text.contains(END);
    }

    boolean hasResource(String resource) {
        return hasLine(resource);
    }

    boolean hasAny(Collection<String> packages) {
        for (var slug : packages) {
            if (hasLine(PACKAGE + slug)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasLine(String line) {
        var begun = END + line;
        return text.contains(begun + END) || text.endsWith(begun);
    }

    private static String digest(String text) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
