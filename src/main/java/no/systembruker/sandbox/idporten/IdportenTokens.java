package no.systembruker.sandbox.idporten;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.systembruker.party.Person;
import no.systembruker.party.PersonNumber;
import no.systembruker.party.SecurityLevel;
import no.systembruker.sandbox.Sandbox;
import no.systembruker.sandbox.SandboxAddresses;
import no.systembruker.sandbox.SigningKey;
import no.systembruker.sandbox.idporten.AuthorizationCodes.SignIn;
import org.springframework.stereotype.Component;

/** What the ID-porten stand-in signs: id_tokens and access tokens. */
@Sandbox
@Component
public class IdportenTokens {

    public static final Duration LIFETIME = Duration.ofMinutes(2);

    private final SigningKey key = SigningKey.generate();
    private final SandboxAddresses addresses;
    private final RegisteredClient client;
    private final Clock clock;

    IdportenTokens(SandboxAddresses addresses, RegisteredClient client, Clock clock) {
        this.addresses = addresses;
        this.client = client;
        this.clock = clock;
    }

    String publicKeys() {
        return key.publicKeys();
    }

    String idToken(SignIn signIn) {
        var session = signIn.session();
        return key.sign(claims(session.person(), LIFETIME)
                .audience(client.id())
                .claim("pid", session.number().value())
                .claim("acr", session.level().acr())
                .claim("amr", List.of("TestID"))
                .claim("auth_time", session.authenticatedAt().getEpochSecond())
                .claim("nonce", signIn.request().nonce().getValue())
                .claim("locale", session.language().tag())
                .claim("sid", session.sid())
                .build());
    }

    String accessToken(SignIn signIn) {
        var session = signIn.session();
        return key.sign(accessClaims(session.person(), session.number(), session.level(), LIFETIME)
                .claim("scope", signIn.request().scope().toString())
                .build());
    }

    /** An access token as a person has it after signing in at level high, through a program that asked for these scopes. */
    public String accessToken(Person person, PersonNumber number, Collection<String> scopes) {
        return key.sign(accessClaims(person, number, SecurityLevel.HIGH, LIFETIME)
                .claim("scope", String.join(" ", scopes))
                .build());
    }

    /** The claims of an id_token of ours, expired or not, as a hint at sign-out. */
    Optional<JWTClaimsSet> readHint(String text) {
        try {
            var jwt = SignedJWT.parse(text);
            return key.signed(jwt) ? Optional.of(jwt.getJWTClaimsSet()).filter(this::isIdToken) : Optional.empty();
        } catch (ParseException malformed) {
            return Optional.empty();
        }
    }

    private boolean isIdToken(JWTClaimsSet claims) {
        return claims.getClaim("nonce") != null && claims.getAudience().equals(List.of(client.id()));
    }

    private JWTClaimsSet.Builder accessClaims(
            Person person, PersonNumber number, SecurityLevel level, Duration lifetime) {
        return claims(person, lifetime)
                .claim("client_id", client.id())
                .claim("token_type", "Bearer")
                .claim("pid", number.value())
                .claim("acr", level.acr());
    }

    private JWTClaimsSet.Builder claims(Person person, Duration lifetime) {
        Instant now = clock.instant();
        return new JWTClaimsSet.Builder()
                .issuer(addresses.idportenIssuer())
                .subject(pairwiseSubject(person))
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(lifetime)))
                .jwtID(UUID.randomUUID().toString());
    }

    /** Another name for the person at each client, the same at every sign-in. */
    private String pairwiseSubject(Person person) {
        var input = (client.id() + "|" + person.uuid()).getBytes(StandardCharsets.UTF_8);
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(input));
        } catch (NoSuchAlgorithmException neverOnThisPlatform) {
            throw new IllegalStateException(neverOnThisPlatform);
        }
    }
}
