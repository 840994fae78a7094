package no.systembruker.systemuser;

import java.time.Instant;
import no.systembruker.party.PersonId;
import no.systembruker.register.Access;
import org.jspecify.annotations.Nullable;

/**
 * The identity a customer has given a system (systembruker; people read <i>systemtilgang</i>). Closed by kind: for whom it may
 * use its access is each kind's own affair.
 */
public sealed interface SystemUser permits StandardSystemUser, AgentSystemUser {

    SystemUserId id();

    SystemUserKey key();

    /** What the vendor calls it. */
    String title();

    /** What the owner calls it, if anything of its own. */
    @Nullable
    OwnLabel label();

    Access access();

    Instant created();

    PersonId createdBy();

    default SystemUserKind kind() {
        return switch (this) {
            case StandardSystemUser standard -> SystemUserKind.STANDARD;
            case AgentSystemUser agent -> SystemUserKind.AGENT;
        };
    }
}
