package no.systembruker.api;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.token.KeyLookup;
import no.systembruker.token.KeySource;
import no.systembruker.token.VerificationKey;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** Makes out tokens that the application under test trusts, and can be made to be out of reach. */
@Primary
@TestComponent
class Maskinporten implements KeySource {

    private static final RSAKey KEY = newKey();

    private final String issuer;
    private final Clock clock;
    private volatile boolean reachable = true;

    Maskinporten(@Value("${systembruker.maskinporten.issuer}") String issuer, Clock clock) {
        this.issuer = issuer;
        this.clock = clock;
    }

    String token(OrganisationNumber vendor, String... scopes) {
        return signed(claimsOf(vendor, scopes).build());
    }

    String tokenWithoutConsumer(String... scopes) {
        return signed(claims(scopes).build());
    }

    String systemUserToken(OrganisationNumber vendor, OrganisationNumber owner, String systemUser, String... scopes) {
        var details = Map.of(
                "type",
                "urn:altinn:systemuser",
                "systemuser_org",
                Map.of("authority", "iso6523-actorid-upis", "ID", owner.iso6523()),
                "systemuser_id",
                List.of(systemUser),
                "system_id",
                vendor + "_loennsflyt");
        return signed(claimsOf(vendor, scopes)
                .claim("authorization_details", List.of(details))
                .build());
    }

    /** Signed with Maskinporten's key, and changed in what it says. */
    String tokenWith(String claim, Object value, OrganisationNumber vendor, String... scopes) {
        return signed(claimsOf(vendor, scopes).claim(claim, value).build());
    }

    void reachable(boolean isReachable) {
        reachable = isReachable;
    }

    @Override
    public KeyLookup find(String keyId) {
        try {
            return reachable
                    ? new KeyLookup.Found(new VerificationKey(KEY.toRSAPublicKey(), null))
                    : new KeyLookup.Unavailable(Duration.ofSeconds(30));
        } catch (JOSEException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private JWTClaimsSet.Builder claimsOf(OrganisationNumber vendor, String... scopes) {
        var consumer = Map.of("authority", "iso6523-actorid-upis", "ID", vendor.iso6523());
        return claims(scopes).claim("consumer", consumer);
    }

    private JWTClaimsSet.Builder claims(String... scopes) {
        var now = clock.instant();
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .claim("client_id", "loennsverk-client")
                .claim("scope", String.join(" ", scopes))
                .claim("token_type", "Bearer")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(120)));
    }

    private static String signed(JWTClaimsSet claims) {
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build(), claims);
            token.sign(new RSASSASigner(KEY));
            return token.serialize();
        } catch (JOSEException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("test").generate();
        } catch (JOSEException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
