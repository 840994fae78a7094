package no.systembruker.portal.signin;

import java.time.Duration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.stereotype.Component;

/** Lets a sign-in through when it reaches the level that was asked for; ID-porten leaves that check to us. */
@Component
class AskedLevel implements Converter<OAuth2LoginAuthenticationToken, OAuth2AuthenticationToken> {

    private static final Duration FRESH = Duration.ofMinutes(5);

    @Override
    public OAuth2AuthenticationToken convert(OAuth2LoginAuthenticationToken login) {
        var asked = PendingSignIns.of(login.getAuthorizationExchange().getAuthorizationRequest());
        if (!(login.getPrincipal() instanceof Arrival arrival)) {
            throw new IllegalStateException("Signed in by something else than " + KnownPersons.class.getSimpleName());
        }
        if (!arrival.actor().level().reaches(asked.level())) {
            throw new SignInRefusedException(SignInProblem.LEVEL_TOO_LOW);
        }
        if (asked.isForAnAct() && !isFresh(arrival.idToken())) {
            throw new SignInRefusedException(SignInProblem.NOT_TRUSTED);
        }
        var person = arrival.signedIn();
        return new OAuth2AuthenticationToken(person, person.getAuthorities(), IdPorten.REGISTRATION);
    }

    /** The person has just been at the keyboard, and was not let through by an older session at ID-porten. */
    private static boolean isFresh(OidcIdToken idToken) {
        var signedIn = idToken.getAuthenticatedAt();
        var issued = idToken.getIssuedAt();
        return signedIn != null && issued != null && !signedIn.isBefore(issued.minus(FRESH));
    }
}
