package no.systembruker.portal.signin;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.systembruker.party.Actor;
import no.systembruker.party.PersonId;
import no.systembruker.party.SecurityLevel;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Who is signed in, as the session keeps it: our own id of the person, and of ID-porten's token only what signing out takes.
 */
final class SignedIn implements OidcUser, Serializable {

    private static final String SESSION_CLAIM = "sid";

    private final UUID person;
    private final String name;
    private final SecurityLevel level;
    private final OidcIdToken hint;

    SignedIn(Actor actor, OidcIdToken idToken) {
        this.person = actor.person().value();
        this.name = actor.name();
        this.level = actor.level();
        this.hint = hint(idToken);
    }

    /** The person at the keyboard of this request. */
    static Optional<SignedIn> current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }

    Actor actor() {
        return new Actor(new PersonId(person), name, level);
    }

    /** ID-porten's own name of the session, when it tells. */
    Optional<String> sessionAtIdPorten() {
        return Optional.ofNullable(hint.getClaimAsString(SESSION_CLAIM));
    }

    @Override
    public String getName() {
        return person.toString();
    }

    @Override
    public OidcIdToken getIdToken() {
        return hint;
    }

    @Override
    public Map<String, Object> getClaims() {
        return hint.getClaims();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return hint.getClaims();
    }

    @Override
    @SuppressWarnings("NullAway") // the interface allows it, its package is not marked so
    public OidcUserInfo getUserInfo() {
        return null;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public String toString() {
        return "SignedIn[" + person + "]";
    }

    private static OidcIdToken hint(OidcIdToken idToken) {
        var kept = new HashMap<>(idToken.getClaims());
        kept.keySet().retainAll(Set.of(IdTokenClaimNames.ISS, IdTokenClaimNames.SUB, SESSION_CLAIM));
        return OidcIdToken.withTokenValue(idToken.getTokenValue())
                .claims(claims -> claims.putAll(kept))
                .build();
    }
}
