package no.systembruker.portal.signin;

import java.util.Optional;
import no.systembruker.party.Actor;
import no.systembruker.party.PartyRegister;
import no.systembruker.party.Person;
import no.systembruker.party.PersonNumber;
import no.systembruker.party.SecurityLevel;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Finds the person behind an id_token that has been checked, and drops the person number on the way. */
@Component
class KnownPersons implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final PartyRegister register;
    private final SignInProperties properties;
    private final PersonLanguages languages;

    KnownPersons(PartyRegister register, SignInProperties properties, PersonLanguages languages) {
        this.register = register;
        this.properties = properties;
        this.languages = languages;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var idToken = request.getIdToken();
        var level = level(idToken);
        var person = person(idToken);
        languages.meet(person.id(), idToken.getLocale());
        return new Arrival(new Actor(person.id(), person.name(), level), idToken);
    }

    private SecurityLevel level(OidcIdToken idToken) {
        return Optional.ofNullable(idToken.getAuthenticationContextClass())
                .flatMap(SecurityLevel::ofAcr)
                .filter(level -> level.reaches(properties.level()))
                .orElseThrow(() -> new SignInRefusedException(SignInProblem.LEVEL_TOO_LOW));
    }

    private Person person(OidcIdToken idToken) {
        var number = Optional.ofNullable(idToken.getClaims().get("pid"))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .flatMap(PersonNumber::parse)
                .filter(pid -> pid.isSynthetic() == properties.syntheticPersons())
                .orElseThrow(() -> new SignInRefusedException(SignInProblem.NO_PERSON_NUMBER));
        return register.person(number).orElseThrow(() -> new SignInRefusedException(SignInProblem.UNKNOWN_PERSON));
    }
}
