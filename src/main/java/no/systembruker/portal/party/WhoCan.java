package no.systembruker.portal.party;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import no.systembruker.party.Organisation;
import no.systembruker.party.PartyRegister;
import no.systembruker.party.Role;
import org.springframework.stereotype.Component;

/** Tells whom to turn to in an organisation: by role, never by name, and only roles that somebody there has. */
@Component
public class WhoCan {

    private final PartyRegister register;
    private final PartyWords words;

    WhoCan(PartyRegister register, PartyWords words) {
        this.register = register;
        this.words = words;
    }

    /** Those who may decide for the organisation. */
    public List<String> decideFor(Organisation organisation) {
        return in(organisation).among(Role.accessManagers());
    }

    public Roles in(Organisation organisation) {
        return new Roles(register.filledRoles(organisation), words);
    }

    /** The roles that somebody has in one organisation. */
    public record Roles(Set<Role> filled, PartyWords words) {

        /** Those who may decide for the organisation. */
        public List<String> decide() {
            return among(Role.accessManagers());
        }

        /** Those who may add and remove its clients. */
        public List<String> manageClients() {
            return among(Role.clientManagers());
        }

        /** All of the roles, when nobody has any of them: then somebody must be given one. */
        public List<String> among(Set<Role> roles) {
            var present = roles.stream().filter(filled::contains).collect(toUnmodifiableSet());
            return words.roles(present.isEmpty() ? roles : present);
        }
    }
}
