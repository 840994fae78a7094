package no.systembruker.portal.access;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import no.systembruker.party.Organisation;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PartyRegister;
import no.systembruker.register.RegisteredSystem;
import no.systembruker.register.SystemId;
import no.systembruker.register.Systems;
import no.systembruker.systemuser.OwnLabel;
import no.systembruker.systemuser.SystemUser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the names of many systems and their vendors at once, however many rows a list has. */
@Component
public class SystemLabels {

    private final Systems systems;
    private final PartyRegister parties;

    SystemLabels(Systems systems, PartyRegister parties) {
        this.systems = systems;
        this.parties = parties;
    }

    public Found of(Collection<SystemId> ids) {
        var wanted = ids.stream().collect(toSet());
        var found = systems.find(wanted).stream().collect(toMap(RegisteredSystem::id, Function.identity()));
        var vendors = wanted.stream().map(SystemId::vendor).collect(toSet());
        var names = parties.organisations(vendors).stream().collect(toMap(Organisation::number, Organisation::name));
        return new Found(found, names);
    }

    /** The systems that a list is about. */
    public record Found(Map<SystemId, RegisteredSystem> systems, Map<OrganisationNumber, String> vendors) {

        /** What asks for access. */
        public SystemLabel label(SystemId id, String title) {
            return label(id, title, null);
        }

        /** What asks for access, has it or had it, by what the reader's organisation calls it. */
        public SystemLabel label(SystemId id, String title, @Nullable OwnLabel own) {
            return SystemLabel.of(system(id).name(), title, own, vendor(id));
        }

        /** What has access, or had it. */
        public SystemLabel label(SystemUser systemUser) {
            var id = systemUser.key().system();
            return SystemLabel.of(system(id), systemUser, vendor(id));
        }

        private RegisteredSystem system(SystemId id) {
            return Objects.requireNonNull(systems.get(id));
        }

        private String vendor(SystemId id) {
            return vendors.getOrDefault(id.vendor(), id.vendor().value());
        }
    }
}
