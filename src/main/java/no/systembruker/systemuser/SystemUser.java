package no.systembruker.systemuser;

import java.time.Instant;
import no.systembruker.party.PersonId;
import no.systembruker.register.Access;

/**
 * The identity a customer has given a system (systembruker; people read <i>systemtilgang</i>). Closed by kind, so that the
 * kind for client relations shows every place that must answer for it when it joins.
 */
public sealed interface SystemUser permits StandardSystemUser {

    SystemUserId id();

    SystemUserKey key();

    String title();

    Access access();

    Instant created();

    PersonId createdBy();

    default SystemUserKind kind() {
        return switch (this) {
            case StandardSystemUser standard -> SystemUserKind.STANDARD;
        };
    }
}
