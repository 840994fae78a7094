package no.systembruker.portal.party;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import no.systembruker.party.Actor;
import no.systembruker.party.Mandate;
import no.systembruker.portal.layout.Visitor;
import no.systembruker.portal.layout.VisitorSource;
import no.systembruker.portal.signin.CurrentActor;
import org.springframework.stereotype.Component;

/** Tells the layout who is signed in, and for whom. */
@Component
class SignedInVisitor implements VisitorSource {

    private final CurrentActor actor;
    private final CurrentParty party;
    private final PartyWords words;

    SignedInVisitor(CurrentActor actor, CurrentParty party, PartyWords words) {
        this.actor = actor;
        this.party = party;
        this.words = words;
    }

    @Override
    public Optional<Visitor> visitor(HttpServletRequest request) {
        return actor.find().map(person -> visitor(person, idleSeconds(request)));
    }

    private Visitor visitor(Actor person, int idleSeconds) {
        var mandate = party.of(person);
        var label = mandate.map(Mandate::organisation).map(words::label);
        var former = party.former().map(words::label);
        return new Visitor(
                person.name(),
                label.orElse(null),
                mandate.filter(Mandate::maySpeakForVendor).isPresent(),
                former.orElse(null),
                party.isFollowed(),
                idleSeconds,
                person.person().value().toString());
    }

    private static int idleSeconds(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? 0 : Math.max(0, session.getMaxInactiveInterval());
    }
}
