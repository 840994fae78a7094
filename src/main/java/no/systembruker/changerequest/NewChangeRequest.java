package no.systembruker.changerequest;

import java.util.List;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.register.AskedRight;
import no.systembruker.systemuser.SystemUserId;
import org.jspecify.annotations.Nullable;

/**
 * A change that a vendor asks for, as it came: {@link ChangeIntake} says whether it can be asked for.
 *
 * @param vendor who asks, as proved by the token
 * @param requiredPackages access packages as URNs
 * @param unwantedPackages access packages as URNs
 * @param redirectUrl null or empty for none
 */
public record NewChangeRequest(
        OrganisationNumber vendor,
        SystemUserId systemUser,
        List<AskedRight> requiredRights,
        List<AskedRight> unwantedRights,
        List<String> requiredPackages,
        List<String> unwantedPackages,
        @Nullable String redirectUrl) {

    public NewChangeRequest {
        requiredRights = List.copyOf(requiredRights);
        unwantedRights = List.copyOf(unwantedRights);
        requiredPackages = List.copyOf(requiredPackages);
        unwantedPackages = List.copyOf(unwantedPackages);
    }

    boolean asksForNothing() {
        return requiredRights.isEmpty()
                && unwantedRights.isEmpty()
                && requiredPackages.isEmpty()
                && unwantedPackages.isEmpty();
    }
}
