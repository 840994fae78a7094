package no.systembruker.portal.signin;

import java.util.Optional;
import no.systembruker.party.Actor;
import org.springframework.stereotype.Component;

/** The person behind the request that is being answered, if anybody is signed in. */
@Component
public class CurrentActor {

    public Optional<Actor> find() {
        return SignedIn.current().map(SignedIn::actor);
    }
}
