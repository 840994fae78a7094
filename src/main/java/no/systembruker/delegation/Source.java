package no.systembruker.delegation;

import java.util.Arrays;
import java.util.Optional;
import no.systembruker.party.Role;
import org.jspecify.annotations.Nullable;

/** Where it comes from that an organisation may do something for a client: a role in the business register, or the client itself. */
public enum Source {
    ACCOUNTANT(Role.REGNSKAPSFORER),
    AUDITOR(Role.REVISOR),
    BUSINESS_MANAGER(Role.FORRETNINGSFORER),
    /** The client has given packages itself (rettighetshaver). */
    DIRECT(null);

    private final @Nullable Role role;

    Source(@Nullable Role role) {
        this.role = role;
    }

    /** Empty for what the client has given itself. */
    public Optional<Role> role() {
        return Optional.ofNullable(role);
    }

    static Optional<Source> of(Role role) {
        return Arrays.stream(values())
                .filter(source -> source.role().filter(role::equals).isPresent())
                .findFirst();
    }
}
