package no.systembruker.sandbox.maskinporten;

import java.util.Optional;
import no.systembruker.sandbox.maskinporten.GrantAnswer.Refused;

/** One thing that must hold for a grant; the checks are asked in order and the first refusal stands. */
interface GrantCheck {

    Optional<Refused> check(Grant grant);

    static Optional<Refused> refuseWhen(boolean wrong, GrantFault fault, String description) {
        return wrong ? Optional.of(new Refused(fault, description)) : Optional.empty();
    }
}
