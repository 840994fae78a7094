package no.systembruker.role;

import java.time.Clock;
import java.time.Instant;
import no.systembruker.party.Actor;
import no.systembruker.party.PartyRegister;
import no.systembruker.party.Person;
import no.systembruker.party.PersonNumber;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Finds the person to give a role to: whoever knows both the number and the last name knows the person already. A number that
 * nobody has and a name that is another's are answered alike, and not many times.
 */
@Service
public class RecipientSearch {

    private static final Logger log = LoggerFactory.getLogger(RecipientSearch.class);

    /** What a search came to. */
    public sealed interface Outcome {

        record Found(Person person) implements Outcome {}

        /** Nobody has this number and this name. */
        record NotFound() implements Outcome {}

        /** There were too many searches in vain; this one was not made. */
        record TooMany() implements Outcome {}
    }

    private final PartyRegister register;
    private final StoredAttempts attempts;
    private final RoleProperties properties;
    private final Clock clock;

    RecipientSearch(PartyRegister register, StoredAttempts attempts, RoleProperties properties, Clock clock) {
        this.register = register;
        this.attempts = attempts;
        this.properties = properties;
        this.clock = clock;
    }

    /** Every attempt is written down before any is counted, so that many at once are not more than many in turn. */
    public Outcome find(PersonNumber number, String lastName, Actor actor) {
        var attempt = attempts.save(new StoredAttempt(actor.person(), clock.instant()));
        var outcome = isOneTooMany(actor) ? tooMany(actor) : search(number, lastName);
        if (!(outcome instanceof Outcome.NotFound)) {
            attempts.forget(attempt.getId(), actor.person().value(), outdated());
        }
        return outcome;
    }

    private boolean isOneTooMany(Actor actor) {
        return attempts.countByActorAndAtAfter(actor.person().value(), outdated()) > properties.mostMisses();
    }

    private static Outcome tooMany(Actor actor) {
        log.warn("{} has named too many persons that are not there, and has to wait", actor.person());
        return new Outcome.TooMany();
    }

    private Outcome search(PersonNumber number, String lastName) {
        return register.person(number)
                .filter(person -> person.isCalled(lastName))
                .<Outcome>map(Outcome.Found::new)
                .orElseGet(Outcome.NotFound::new);
    }

    private Instant outdated() {
        return clock.instant().minus(properties.missesCountFor());
    }
}
