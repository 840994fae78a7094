package no.systembruker.sandbox;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.systembruker.party.Organisation;
import no.systembruker.party.PartyRegister;
import no.systembruker.party.PartyRegistration;
import no.systembruker.party.PartyRegistration.RegisteredPerson;
import no.systembruker.party.PersonId;
import no.systembruker.party.Role;
import org.springframework.stereotype.Component;

/** The people one can be in the sandbox. */
@Sandbox
@Component
public class Cast {

    private static final int PEOPLE_SHOWN = 20;
    private static final int ORGANISATIONS_SHOWN = 3;

    /** Somebody to sign in as, and what they are: {@code DAGL, Bakeri Nord AS}. */
    public record Member(String pid, String name, List<String> roles) {

        @Override
        public String toString() {
            return name;
        }
    }

    private final PartyRegistration registration;
    private final PartyRegister register;

    Cast(PartyRegistration registration, PartyRegister register) {
        this.registration = registration;
        this.register = register;
    }

    public List<Member> people() {
        return registration.persons(PEOPLE_SHOWN).stream().map(this::member).toList();
    }

    private Member member(RegisteredPerson registered) {
        var person = registered.person();
        var roles = register.organisationsOf(person.id(), "", Optional.empty(), ORGANISATIONS_SHOWN).stream()
                .map(organisation -> describe(person.id(), organisation))
                .toList();
        return new Member(registered.number().value(), person.name(), roles);
    }

    private String describe(PersonId person, Organisation organisation) {
        return register.roles(person, organisation).stream()
                .sorted()
                .map(Role::code)
                .collect(Collectors.joining(", ", "", ", " + organisation.name()));
    }
}
