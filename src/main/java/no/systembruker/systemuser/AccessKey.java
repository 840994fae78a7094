package no.systembruker.systemuser;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.systembruker.register.Access;

/** Names what a system user may do, so that those that may do the same are found together: who lacks something is then few questions. */
final class AccessKey {

    private static final int LONGEST = 600;

    private AccessKey() {}

    static String of(SystemUserKind kind, Access access) {
        var named = Stream.concat(
                        access.resources().stream().sorted(),
                        access.packages().stream().distinct().sorted().map(slug -> "+" + slug))
                .collect(Collectors.joining("\n", kind + "\n", ""));
        return named.length() <= LONGEST ? named : kind + " " + digest(named);
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
