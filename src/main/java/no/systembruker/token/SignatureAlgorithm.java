package no.systembruker.token;

import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.RSAPublicKey;

/** The {@code alg} values that can be configured (RFC 7518 §3.3), by their exact names. None of them is symmetric. */
public enum SignatureAlgorithm {
    RS256("SHA256withRSA"),
    RS384("SHA384withRSA"),
    RS512("SHA512withRSA");

    private final String javaName;

    SignatureAlgorithm(String javaName) {
        this.javaName = javaName;
    }

    boolean verifies(RSAPublicKey key, byte[] text, int signedLength, byte[] signature) {
        try {
            var verification = Signature.getInstance(javaName);
            verification.initVerify(key);
            verification.update(text, 0, signedLength);
            return verification.verify(signature);
        } catch (SignatureException wrongLength) {
            return false;
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("This Java cannot verify " + javaName, broken);
        }
    }
}
