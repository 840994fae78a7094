package no.systembruker.api.changerequest;

import java.util.List;
import java.util.UUID;
import no.systembruker.api.access.PackagePayload;
import no.systembruker.api.access.RightPayload;
import no.systembruker.api.json.Payload;
import no.systembruker.api.request.StatusSpelling;
import no.systembruker.changerequest.ChangeEffect;
import no.systembruker.request.RequestStatus;
import no.systembruker.systemuser.SystemUser;

/**
 * What of a change is still to be made: a change request without what only a stored one has.
 *
 * @param status {@code New} when there is something to ask for, {@code NoChangeNeeded} otherwise
 */
record RemainingChangePayload(
        UUID systemUserId,
        String externalRef,
        String systemId,
        String partyOrgNo,
        List<RightPayload> requiredRights,
        List<RightPayload> unwantedRights,
        List<PackagePayload> requiredAccessPackages,
        List<PackagePayload> unwantedAccessPackages,
        String status)
        implements Payload {

    static RemainingChangePayload of(SystemUser systemUser, ChangeEffect effect) {
        return new RemainingChangePayload(
                systemUser.id().value(),
                systemUser.key().externalRef().value(),
                systemUser.key().system().value(),
                systemUser.key().owner().value(),
                RightPayload.of(effect.gained()),
                RightPayload.of(effect.lost()),
                PackagePayload.of(effect.gained()),
                PackagePayload.of(effect.lost()),
                effect.changesNothing() ? StatusSpelling.NO_CHANGE_NEEDED : StatusSpelling.of(RequestStatus.NEW));
    }
}
