package no.systembruker.api;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.time.Clock;
import java.util.Date;
import java.util.function.UnaryOperator;
import no.systembruker.exchange.IdPortenCheck;
import no.systembruker.party.PersonNumber;
import no.systembruker.token.KeyLookup;
import no.systembruker.token.TokenChecker;
import no.systembruker.token.TokenSettings;
import no.systembruker.token.VerificationKey;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** An ID-porten that people have signed in at, and that the application under test trusts. */
@TestConfiguration(proxyBeanMethods = false)
class SignIns {

    static final String ISSUER = "https://idporten.example";

    private static final RSAKey KEY = newKey();

    private final Clock clock;

    SignIns(Clock clock) {
        this.clock = clock;
    }

    @Bean
    @Primary
    IdPortenCheck checkOfTheTest() {
        var settings = TokenSettings.trusting(ISSUER, URI.create(ISSUER + "/jwks.json"));
        return new IdPortenCheck(new TokenChecker(settings, SignIns::find, clock));
    }

    /** What a program gets for a person who has signed in through it, at level high. */
    String token(PersonNumber person, String... scopes) {
        return token(person, claims -> claims, scopes);
    }

    /** Signed with ID-porten's key, and changed in what it says. */
    String token(PersonNumber person, UnaryOperator<JWTClaimsSet.Builder> changed, String... scopes) {
        var now = clock.instant();
        return signed(changed.apply(new JWTClaimsSet.Builder()
                        .issuer(ISSUER)
                        .subject("pairwise")
                        .claim("client_id", "a-program")
                        .claim("scope", String.join(" ", scopes))
                        .claim("token_type", "Bearer")
                        .claim("pid", person.value())
                        .claim("acr", "idporten-loa-high")
                        .jwtID("a-sign-in")
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plusSeconds(120))))
                .build());
    }

    private static KeyLookup find(String keyId) {
        try {
            return keyId.equals(KEY.getKeyID())
                    ? new KeyLookup.Found(new VerificationKey(KEY.toRSAPublicKey(), null))
                    : new KeyLookup.Unknown();
        } catch (JOSEException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String signed(JWTClaimsSet claims) {
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(KEY.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(KEY));
            return token.serialize();
        } catch (JOSEException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("idporten").generate();
        } catch (JOSEException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
