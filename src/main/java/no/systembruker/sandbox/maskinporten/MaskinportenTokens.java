package no.systembruker.sandbox.maskinporten;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.sandbox.RandomText;
import no.systembruker.sandbox.Sandbox;
import no.systembruker.sandbox.SandboxAddresses;
import no.systembruker.sandbox.SigningKey;
import org.springframework.stereotype.Component;

/** Writes access tokens as Maskinporten does. */
@Sandbox
@Component
class MaskinportenTokens {

    private static final Duration LIFETIME = Duration.ofMinutes(2);

    private final SigningKey key = SigningKey.generate();
    private final SandboxAddresses addresses;
    private final Clock clock;

    MaskinportenTokens(SandboxAddresses addresses, Clock clock) {
        this.addresses = addresses;
        this.clock = clock;
    }

    String publicKeys() {
        return key.publicKeys();
    }

    AccessToken issue(TokenContent content) {
        var now = clock.instant();
        var scope = String.join(" ", content.scopes());
        var claims = new JWTClaimsSet.Builder()
                .issuer(addresses.maskinportenIssuer())
                .claim("client_id", content.clientId())
                .claim("client_amr", "private_key_jwt")
                .claim("consumer", organisation(content.consumer()))
                .claim("scope", scope)
                .claim("token_type", "Bearer")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFETIME)))
                .jwtID(RandomText.unguessable());
        if (!content.resources().isEmpty()) {
            claims.audience(content.resources());
        }
        content.pid().ifPresent(pid -> claims.claim("pid", pid));
        content.systemUser().ifPresent(user -> claims.claim("authorization_details", List.of(details(user))));
        return new AccessToken(key.sign(claims.build()), LIFETIME, scope);
    }

    private static Map<String, Object> details(TokenContent.SystemUser user) {
        var details = new LinkedHashMap<String, Object>();
        details.put("type", "urn:altinn:systemuser");
        details.put("systemuser_org", organisation(user.owner()));
        details.put("systemuser_id", List.of(user.id().toString()));
        details.put("system_id", user.systemId());
        user.externalRef().ifPresent(ref -> details.put("externalRef", ref));
        return details;
    }

    private static Map<String, Object> organisation(OrganisationNumber number) {
        return Map.of("authority", "iso6523-actorid-upis", "ID", number.iso6523());
    }
}
