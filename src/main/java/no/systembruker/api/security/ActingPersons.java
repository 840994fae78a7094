package no.systembruker.api.security;

import java.util.Optional;
import no.systembruker.exchange.PersonCheck;
import no.systembruker.party.Actor;
import no.systembruker.party.PartyRegister;
import no.systembruker.party.PersonNumber;
import no.systembruker.party.SecurityLevel;
import no.systembruker.token.Check;
import no.systembruker.token.Credentials;
import no.systembruker.token.PersonToken;
import no.systembruker.token.Refusal;
import no.systembruker.token.RequiredScope;
import no.systembruker.token.Verdict;
import no.systembruker.token.Verdict.Accepted;
import no.systembruker.token.Verdict.Refused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Finds the person behind a token of the platform, and drops the person number on the way. */
@Component
class ActingPersons {

    private final PersonCheck tokens;
    private final PartyRegister register;
    private final boolean synthetic;

    /**
     * @param synthetic whether the people here are made up, as at the portal's sign-in: then only such are let in, else none
     */
    ActingPersons(
            PersonCheck tokens,
            PartyRegister register,
            @Value("${systembruker.sign-in.synthetic-persons:true}") boolean synthetic) {
        this.tokens = tokens;
        this.register = register;
        this.synthetic = synthetic;
    }

    Verdict<ActingPerson> find(Credentials credentials, RequiredScope scope) {
        return tokens.check(credentials, scope).then(this::known);
    }

    private Verdict<ActingPerson> known(PersonToken token) {
        return actor(token)
                .<Verdict<ActingPerson>>map(actor -> new Accepted<>(new ActingPerson(actor)))
                .orElseGet(() -> new Refused<>(
                        new Refusal.InvalidToken(Check.PERSON, "The token names nobody who is known here")));
    }

    private Optional<Actor> actor(PersonToken token) {
        return PersonNumber.parse(token.personNumber())
                .filter(number -> number.isSynthetic() == synthetic)
                .flatMap(register::person)
                .flatMap(person ->
                        SecurityLevel.ofAcr(token.level()).map(level -> new Actor(person.id(), person.name(), level)));
    }
}
