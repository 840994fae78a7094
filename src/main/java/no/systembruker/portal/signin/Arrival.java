package no.systembruker.portal.signin;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.systembruker.party.Actor;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Somebody with an id_token in hand, while the sign-in lasts; who stays is {@link SignedIn}. */
record Arrival(Actor actor, OidcIdToken idToken) implements OidcUser {

    private static final String SESSION = "sid";

    /** The longest name of a session that the database takes; ID-porten's are far shorter. */
    private static final int LONGEST = 255;

    SignedIn signedIn() {
        var session = Optional.ofNullable(idToken.getClaimAsString(SESSION)).filter(name -> name.length() <= LONGEST);
        return new SignedIn(actor, session);
    }

    @Override
    public String getName() {
        return actor.person().toString();
    }

    @Override
    public OidcIdToken getIdToken() {
        return idToken;
    }

    @Override
    public Map<String, Object> getClaims() {
        return idToken.getClaims();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return idToken.getClaims();
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
        return "Arrival[" + actor.person() + "]";
    }
}
