package no.systembruker.portal.changerequest;

import java.util.Optional;
import java.util.Set;
import no.systembruker.changerequest.ChangeDecisions;
import no.systembruker.changerequest.ChangeDossier;
import no.systembruker.changerequest.ChangeRequestId;
import no.systembruker.party.Actor;
import no.systembruker.portal.request.AccessLink;
import no.systembruker.portal.request.AccessLinks;
import no.systembruker.portal.stepup.ActSubject;
import no.systembruker.portal.stepup.PortalAct;
import no.systembruker.portal.stepup.SubjectWords;
import no.systembruker.portal.stepup.WaitingAct;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Which change somebody was about to answer. */
@Component
class ChangeRequestSubject implements ActSubject {

    private final ChangeDecisions decisions;
    private final AccessLinks links;
    private final SubjectWords words;

    ChangeRequestSubject(ChangeDecisions decisions, AccessLinks links, SubjectWords words) {
        this.decisions = decisions;
        this.links = links;
        this.words = words;
    }

    @Override
    public Set<PortalAct> acts() {
        return Set.of(PortalAct.APPROVE, PortalAct.REJECT, PortalAct.ESCALATE);
    }

    @Override
    public Optional<String> of(WaitingAct waiting, Actor actor) {
        return Optional.of(waiting)
                .filter(act -> act.address().startsWith(ChangeRequestController.ADDRESS + "/"))
                .flatMap(act -> ChangeRequestId.parse(act.place().getOrDefault("id", "")))
                .flatMap(id -> decisions.find(id, actor))
                .map(this::told);
    }

    private String told(ChangeDossier dossier) {
        var called = links.of(dossier.request().systemUser())
                .map(AccessLink::label)
                .orElseGet(() -> dossier.system().name().in(LocaleContextHolder.getLocale()));
        return words.access(called, dossier.vendorName(), dossier.party().name());
    }
}
