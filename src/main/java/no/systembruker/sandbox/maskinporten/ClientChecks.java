package no.systembruker.sandbox.maskinporten;

import static no.systembruker.sandbox.maskinporten.GrantCheck.refuseWhen;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.systembruker.sandbox.maskinporten.GrantAnswer.Refused;

/** That the assertion comes from the client: registered key, young enough, and its signature. */
final class ClientChecks {

    private final Clock clock;

    ClientChecks(Clock clock) {
        this.clock = clock;
    }

    List<GrantCheck> all() {
        return List.of(ClientChecks::registeredKey, this::keyAge, ClientChecks::signature);
    }

    private static Optional<Refused> registeredKey(Grant grant) {
        return refuseWhen(
                grant.assertion().headerText("kid").flatMap(grant.client()::key).isEmpty(),
                GrantFault.BAD_SIGNATURE,
                "The key is not registered on the client");
    }

    private Optional<Refused> keyAge(Grant grant) {
        return refuseWhen(
                grant.client().hasExpiredKeysAt(clock.instant()),
                GrantFault.KEY_EXPIRED,
                "The registered key has expired");
    }

    private static Optional<Refused> signature(Grant grant) {
        return refuseWhen(
                grant.assertion()
                        .headerText("kid")
                        .flatMap(grant.client()::key)
                        .filter(grant.assertion()::isSignedBy)
                        .isEmpty(),
                GrantFault.BAD_SIGNATURE,
                "The signature is not valid");
    }
}
