package no.systembruker.portal.signin;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.systembruker.party.Actor;
import no.systembruker.party.PersonId;
import no.systembruker.party.SecurityLevel;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.user.OAuth2User;

/**
 * Who is signed in, as the session keeps it: our own id of the person, and of what ID-porten told only its name of the session.
 * The id_token, which holds the person number, is let go.
 */
record SignedIn(
        UUID person,
        String name,
        SecurityLevel level,
        @Nullable String session) implements OAuth2User, Serializable {

    private static final long serialVersionUID = 1;

    SignedIn {
        if (person == null || name == null || level == null) {
            throw new IllegalArgumentException("A session of another shape than this version's");
        }
    }

    SignedIn(Actor actor, Optional<String> session) {
        this(actor.person().value(), actor.name(), actor.level(), session.orElse(null));
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
        return Optional.ofNullable(session);
    }

    @Override
    public String getName() {
        return person.toString();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return Map.of();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public String toString() {
        return "SignedIn[" + person + "]";
    }
}
