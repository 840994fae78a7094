package no.systembruker.exchange;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import no.systembruker.token.VerificationKey;
import org.jspecify.annotations.Nullable;

/** A key that this node signs with. Its private half is here and nowhere else. */
final class NodeKey {

    private static final int BITS = 2048;

    private final RSAKey key;
    private final RSASSASigner signer;
    private final VerificationKey verification;
    private final Instant created;

    private NodeKey(RSAKey key, Instant created) throws JOSEException {
        this.key = key;
        this.signer = new RSASSASigner(key);
        this.verification = new VerificationKey(key.toRSAPublicKey(), JWSAlgorithm.RS256.getName());
        this.created = created;
    }

    static NodeKey generate(Instant now) {
        try {
            var key = new RSAKeyGenerator(BITS)
                    .keyID(UUID.randomUUID().toString())
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
            return new NodeKey(key, now);
        } catch (JOSEException noRsa) {
            throw new IllegalStateException("No RSA key could be made", noRsa);
        }
    }

    String id() {
        return key.getKeyID();
    }

    Instant created() {
        return created;
    }

    RSAKey publicHalf() {
        return key.toPublicJWK();
    }

    VerificationKey verification() {
        return verification;
    }

    /** A clock that was set back makes a key too old rather than young for ever. */
    boolean isYounger(Duration age, Instant now) {
        return !now.isBefore(created) && now.isBefore(created.plus(age));
    }

    /** A JWT in its compact form. */
    String sign(Map<String, @Nullable Object> claims) {
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(JOSEObjectType.JWT)
                .keyID(id())
                .build();
        var token = new JWSObject(header, new Payload(claims));
        try {
            token.sign(signer);
        } catch (JOSEException unusableKey) {
            throw new IllegalStateException("Signing failed", unusableKey);
        }
        return token.serialize();
    }
}
