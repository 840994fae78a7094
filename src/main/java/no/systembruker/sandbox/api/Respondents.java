package no.systembruker.sandbox.api;

import java.util.Optional;
import no.systembruker.party.Actor;
import no.systembruker.party.PartyRegister;
import no.systembruker.party.SecurityLevel;
import no.systembruker.sandbox.Sandbox;
import org.springframework.stereotype.Component;

/** Whoever a script answers as, signed in at the highest level. */
@Sandbox
@Component
class Respondents {

    private final PartyRegister parties;

    Respondents(PartyRegister parties) {
        this.parties = parties;
    }

    Optional<Actor> named(Fields body) {
        return body.personNumber("pid")
                .flatMap(number -> parties.person(number).or(() -> body.fault("pid", "is not registered")))
                .map(person -> new Actor(person.id(), person.name(), SecurityLevel.HIGH));
    }
}
