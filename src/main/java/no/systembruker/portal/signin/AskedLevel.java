package no.systembruker.portal.signin;

import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.stereotype.Component;

/** Lets a sign-in through when it reaches the level that was asked for; ID-porten leaves that check to us. */
@Component
class AskedLevel implements Converter<OAuth2LoginAuthenticationToken, OAuth2AuthenticationToken> {

    @Override
    public OAuth2AuthenticationToken convert(OAuth2LoginAuthenticationToken login) {
        var asked = PendingSignIns.of(login.getAuthorizationExchange().getAuthorizationRequest());
        if (!(login.getPrincipal() instanceof Arrival arrival)) {
            throw new IllegalStateException("Signed in by something else than " + KnownPersons.class.getSimpleName());
        }
        if (!arrival.actor().level().reaches(asked.level())) {
            throw new SignInRefusedException(SignInProblem.LEVEL_TOO_LOW);
        }
        var person = arrival.signedIn();
        return new OAuth2AuthenticationToken(person, person.getAuthorities(), IdPorten.REGISTRATION);
    }
}
