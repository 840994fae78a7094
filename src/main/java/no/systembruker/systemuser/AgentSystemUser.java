package no.systembruker.systemuser;

import java.time.Instant;
import java.util.List;
import no.systembruker.party.PersonId;
import no.systembruker.register.Access;
import org.jspecify.annotations.Nullable;

/**
 * Acts for its owner's clients (klientforhold), one by one as they are added.
 *
 * @param packages what it is to use for each client; with no client it may use nothing, for nobody
 */
public record AgentSystemUser(
        SystemUserId id,
        SystemUserKey key,
        String title,
        @Nullable OwnLabel label,
        List<String> packages,
        Instant created,
        PersonId createdBy)
        implements SystemUser {

    public AgentSystemUser {
        packages = List.copyOf(packages);
    }

    @Override
    public Access access() {
        return new Access(List.of(), packages);
    }
}
