package no.systembruker.sandbox.town;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.systembruker.changerequest.ChangeIntake;
import no.systembruker.changerequest.ChangeRequest;
import no.systembruker.changerequest.ChangeRequestId;
import no.systembruker.changerequest.ChangeRequests;
import no.systembruker.changerequest.ChangeSubmission;
import no.systembruker.changerequest.NewChangeRequest;
import no.systembruker.request.RequestStatus;
import no.systembruker.sandbox.MovableClock;
import no.systembruker.sandbox.Sandbox;
import no.systembruker.sandbox.town.TownPlan.Wish;
import no.systembruker.systemuser.ExternalRef;
import no.systembruker.systemuser.SystemUser;
import no.systembruker.systemuser.SystemUserKey;
import no.systembruker.systemuser.SystemUsers;
import org.springframework.stereotype.Component;

/** Asks for the changes that the town's vendors want, of the customers that have given them access. */
@Sandbox
@Component
class TownChanges {

    private final ChangeIntake intake;
    private final ChangeRequests requests;
    private final SystemUsers systemUsers;
    private final MovableClock clock;

    TownChanges(ChangeIntake intake, ChangeRequests requests, SystemUsers systemUsers, MovableClock clock) {
        this.intake = intake;
        this.requests = requests;
        this.systemUsers = systemUsers;
        this.clock = clock;
    }

    void make(List<Wish> wishes) {
        wishes.stream().filter(this::isMissing).forEach(this::ask);
    }

    static SystemUserKey key(Wish wish) {
        return new SystemUserKey(wish.system(), wish.customer(), ExternalRef.of(wish.customer()));
    }

    /** What has run out unanswered is asked once more. */
    private boolean isMissing(Wish wish) {
        return requests.find(key(wish)).filter(stored -> !isForgotten(stored)).isEmpty();
    }

    private boolean isForgotten(ChangeRequest request) {
        return request.status() == RequestStatus.NEW && requests.hasTimedOut(request);
    }

    /** Somebody may have ended the access since. */
    private void ask(Wish wish) {
        var asked = clock.instant().atZone(ZoneOffset.UTC).minus(wish.asked()).toInstant();
        systemUser(wish).ifPresent(systemUser -> clock.at(asked, () -> ask(wish, systemUser)));
    }

    private Optional<SystemUser> systemUser(Wish wish) {
        return systemUsers.find(key(wish));
    }

    private void ask(Wish wish, SystemUser systemUser) {
        switch (intake.submit(new ChangeRequestId(UUID.randomUUID()), newRequest(wish, systemUser))) {
            case ChangeSubmission.Created created -> {}
            case ChangeSubmission.Repeated repeated -> {}
            case ChangeSubmission.NoChangeNeeded nothing ->
                throw new IllegalStateException(key(wish) + " has a wish for nothing");
            case ChangeSubmission.Refused refused ->
                throw new IllegalStateException("%s cannot be changed: %s".formatted(key(wish), refused.refusal()));
        }
    }

    private static NewChangeRequest newRequest(Wish wish, SystemUser systemUser) {
        return new NewChangeRequest(
                wish.system().vendor(),
                systemUser.id(),
                TownSystems.rights(wish.requiredRights()),
                TownSystems.rights(wish.unwantedRights()),
                TownSystems.packages(wish.requiredPackages()),
                TownSystems.packages(wish.unwantedPackages()),
                wish.redirectUrl() == null ? null : wish.redirectUrl().toString());
    }
}
