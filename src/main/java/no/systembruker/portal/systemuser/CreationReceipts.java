package no.systembruker.portal.systemuser;

import java.util.Optional;
import no.systembruker.history.History;
import no.systembruker.history.HistoryEntry;
import no.systembruker.party.Actor;
import no.systembruker.register.Access;
import no.systembruker.request.CreationDossier;
import no.systembruker.request.NewSystemUser;
import no.systembruker.request.RequestId;
import no.systembruker.request.Requests;
import no.systembruker.request.Standing;
import no.systembruker.systemuser.SystemUser;
import no.systembruker.systemuser.SystemUsers;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Where it is told that somebody gave a system access unasked, and what it got then. */
@Component
class CreationReceipts {

    private final SystemUsers systemUsers;
    private final Requests requests;
    private final History history;

    CreationReceipts(SystemUsers systemUsers, Requests requests, History history) {
        this.systemUsers = systemUsers;
        this.requests = requests;
        this.history = history;
    }

    static ModelAndView toReceipt(SystemUser created) {
        return new ModelAndView("redirect:" + SystemUserViews.address(created.id()) + "/receipt", HttpStatus.SEE_OTHER);
    }

    /** The way to the receipt, when the same person has asked for the very same before. */
    Optional<ModelAndView> ofRepeat(CreationDossier dossier, NewSystemUser wish, Actor actor) {
        return dossier.standing() instanceof Standing.SystemUserExists exists
                ? systemUsers
                        .find(exists.existing())
                        .filter(existing -> existing.createdBy().equals(actor.person()))
                        .filter(existing ->
                                Optional.ofNullable(existing.label()).equals(wish.label()))
                        .filter(this::wasUnasked)
                        .map(CreationReceipts::toReceipt)
                : Optional.empty();
    }

    boolean wasUnasked(SystemUser systemUser) {
        return !requests.isKnown(new RequestId(systemUser.id().value()));
    }

    /** What it may do now, with the changes since taken back. */
    Access givenAtFirst(SystemUser systemUser) {
        return history.of(systemUser.id().value()).reversed().stream()
                .map(HistoryEntry::change)
                .flatMap(change -> Optional.ofNullable(change).stream())
                .reduce(
                        systemUser.access(),
                        (access, change) -> access.without(change.gained()).with(change.lost()),
                        (one, other) -> other);
    }
}
