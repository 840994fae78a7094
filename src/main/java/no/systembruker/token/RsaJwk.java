package no.systembruker.token;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.Optional;
import java.util.Set;

/** Reads a public RSA key out of a JWK (RFC 7518 §6.3); anything else is no key to us, least of all a private one. */
final class RsaJwk {

    private static final int FEWEST_BITS = 2048;
    private static final int MOST_BITS = 8192;
    private static final int MOST_EXPONENT_BITS = 64;
    private static final Set<String> SECRET_MEMBERS = Set.of("d", "p", "q", "dp", "dq", "qi", "oth", "k");

    private RsaJwk() {}

    static Optional<VerificationKey> read(JsonObject jwk) {
        return isPublicRsa(jwk) && isForSignatures(jwk) ? key(jwk) : Optional.empty();
    }

    private static boolean isPublicRsa(JsonObject jwk) {
        return jwk.text("kty").equals(Optional.of("RSA"))
                && SECRET_MEMBERS.stream().noneMatch(jwk::has);
    }

    private static boolean isForSignatures(JsonObject jwk) {
        boolean use = !jwk.has("use") || jwk.text("use").equals(Optional.of("sig"));
        boolean operations = !jwk.has("key_ops")
                || jwk.texts("key_ops").filter(all -> all.contains("verify")).isPresent();
        boolean algorithm = !jwk.has("alg") || jwk.text("alg").isPresent();
        return use && operations && algorithm;
    }

    private static Optional<VerificationKey> key(JsonObject jwk) {
        return number(jwk, "n")
                .filter(modulus -> isBetween(FEWEST_BITS, modulus.bitLength(), MOST_BITS))
                .flatMap(modulus ->
                        number(jwk, "e").filter(RsaJwk::isExponent).flatMap(exponent -> publicKey(modulus, exponent)))
                .map(key -> new VerificationKey(key, jwk.text("alg").orElse(null)));
    }

    private static Optional<BigInteger> number(JsonObject jwk, String name) {
        return jwk.text(name)
                .map(text -> text.getBytes(ISO_8859_1))
                .flatMap(text -> Base64Url.decode(text, 0, text.length))
                .map(magnitude -> new BigInteger(1, magnitude));
    }

    /** With 1 as exponent every signature would hold. */
    private static boolean isExponent(BigInteger exponent) {
        return exponent.testBit(0) && isBetween(2, exponent.bitLength(), MOST_EXPONENT_BITS);
    }

    private static boolean isBetween(int least, int value, int most) {
        return least <= value && value <= most;
    }

    private static Optional<RSAPublicKey> publicKey(BigInteger modulus, BigInteger exponent) {
        try {
            var spec = new RSAPublicKeySpec(modulus, exponent);
            return KeyFactory.getInstance("RSA").generatePublic(spec) instanceof RSAPublicKey key
                    ? Optional.of(key)
                    : Optional.empty();
        } catch (GeneralSecurityException unusable) {
            return Optional.empty();
        }
    }
}
