package no.systembruker.sandbox;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.util.UUID;

/** A stand-in's RSA key: new at each start, so that a token of a sandbox is worth nothing anywhere else. */
public final class SigningKey {

    private final RSAKey key;

    private SigningKey(RSAKey key) {
        this.key = key;
    }

    public static SigningKey generate() {
        return new SigningKey(rsaKey(UUID.randomUUID().toString()));
    }

    public static RSAKey rsaKey(String kid) {
        try {
            return new RSAKeyGenerator(2048)
                    .keyID(kid)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
        } catch (JOSEException noRsa) {
            throw new IllegalStateException("No RSA key could be made", noRsa);
        }
    }

    /** The compact form, RS256, without {@code typ} as ID-porten and Maskinporten write it. */
    public String sign(JWTClaimsSet claims) {
        var jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
        try {
            jwt.sign(new RSASSASigner(key));
        } catch (JOSEException unusableKey) {
            throw new IllegalStateException("Signing failed", unusableKey);
        }
        return jwt.serialize();
    }

    public boolean signed(SignedJWT jwt) {
        try {
            return jwt.verify(new RSASSAVerifier(key));
        } catch (JOSEException otherAlgorithm) {
            return false;
        }
    }

    /** The public half as a key set, in JSON. */
    public String publicKeys() {
        return new JWKSet(key.toPublicJWK()).toString();
    }
}
