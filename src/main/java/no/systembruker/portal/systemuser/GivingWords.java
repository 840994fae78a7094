package no.systembruker.portal.systemuser;

import java.util.List;
import no.systembruker.party.SecurityLevel;
import no.systembruker.portal.access.AccessLine;
import no.systembruker.portal.access.AccessLines;
import no.systembruker.portal.access.SystemLabel;
import no.systembruker.portal.party.PartyWords;
import no.systembruker.portal.party.WhoCan;
import no.systembruker.portal.signin.LocalPath;
import no.systembruker.portal.signin.SignInAddresses;
import no.systembruker.register.RegisteredSystem;
import no.systembruker.request.CreationDossier;
import no.systembruker.request.CreationStanding;
import no.systembruker.request.Standing;
import no.systembruker.systemuser.SystemUserId;
import no.systembruker.systemuser.SystemUsers;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts a system that may be given access, and how that stands, into the reader's words. */
@Component
class GivingWords {

    private final AccessLines access;
    private final PartyWords parties;
    private final WhoCan whoCan;
    private final SystemUsers systemUsers;

    GivingWords(AccessLines access, PartyWords parties, WhoCan whoCan, SystemUsers systemUsers) {
        this.access = access;
        this.parties = parties;
        this.whoCan = whoCan;
        this.systemUsers = systemUsers;
    }

    GivingPage page(CreationDossier dossier) {
        var system = dossier.system();
        var reader = LocaleContextHolder.getLocale();
        return new GivingPage(
                system.internalId(),
                system.name().in(reader),
                system.description().in(reader),
                parties.label(system.vendor()),
                parties.label(dossier.party()),
                lines(dossier),
                dossier.seen().mark(),
                state(dossier));
    }

    private GivingState state(CreationDossier dossier) {
        return switch (dossier.standing()) {
            case Standing.Answerable answerable -> new GivingState.Givable();
            case Standing.LacksAccess lacks -> new GivingState.LacksAccess();
            case Standing.NotPermitted notPermitted ->
                new GivingState.NotPermitted(whoCan.in(dossier.party()).among(notPermitted.whoCan()));
            case Standing.LevelTooLow tooLow -> levelTooLow(dossier.system(), tooLow.needed());
            case Standing.SystemUserExists exists -> alreadyGiven(dossier.system(), exists.existing());
            case CreationStanding.PartlyGone partlyGone -> new GivingState.PartlyGone(access.names(partlyGone.gone()));
            case CreationStanding.NothingToGive nothing -> new GivingState.NothingToGive();
        };
    }

    private static GivingState levelTooLow(RegisteredSystem system, SecurityLevel needed) {
        var page = new LocalPath(AccessGivingController.address(system.internalId()));
        return new GivingState.LevelTooLow(SignInAddresses.signInFor(page, needed));
    }

    private GivingState alreadyGiven(RegisteredSystem system, SystemUserId existing) {
        var name = systemUsers
                .find(existing)
                .map(found -> SystemLabel.of(system, found, "").heading())
                .orElseGet(() -> system.name().in(LocaleContextHolder.getLocale()));
        return new GivingState.AlreadyGiven(existing.value(), name);
    }

    /** Who may give what matters only where the reader may decide at all. */
    private List<AccessLine> lines(CreationDossier dossier) {
        return switch (dossier.standing()) {
            case Standing.Answerable answerable -> access.of(answerable.report(), dossier.party());
            case Standing.LacksAccess lacks -> access.of(lacks.report(), dossier.party());
            case Standing.NotPermitted notPermitted -> unasked(dossier);
            case Standing.LevelTooLow tooLow -> unasked(dossier);
            case Standing.SystemUserExists exists -> unasked(dossier);
            case CreationStanding.PartlyGone partlyGone -> unasked(dossier);
            case CreationStanding.NothingToGive nothing -> List.of();
        };
    }

    private List<AccessLine> unasked(CreationDossier dossier) {
        return access.of(dossier.system().access());
    }
}
