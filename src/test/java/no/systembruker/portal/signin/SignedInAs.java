package no.systembruker.portal.signin;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.time.Instant;
import no.systembruker.party.Actor;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Puts somebody at the keyboard of a MockMvc request, as a sign-in would have. */
public final class SignedInAs {

    private SignedInAs() {}

    public static RequestPostProcessor signedInAs(Actor actor) {
        var person = new Arrival(actor, idToken()).signedIn();
        return authentication(new OAuth2AuthenticationToken(person, person.getAuthorities(), IdPorten.REGISTRATION));
    }

    static OidcIdToken idToken() {
        return OidcIdToken.withTokenValue("the.whole.token")
                .issuer("https://idporten.example")
                .subject("pairwise")
                .issuedAt(Instant.EPOCH)
                .expiresAt(Instant.EPOCH.plusSeconds(120))
                .claim("sid", "session")
                .claim("pid", "01819010001")
                .build();
    }
}
