package no.systembruker.portal.request;

import java.util.Optional;
import java.util.Set;
import no.systembruker.party.Actor;
import no.systembruker.portal.stepup.ActSubject;
import no.systembruker.portal.stepup.PortalAct;
import no.systembruker.portal.stepup.SubjectWords;
import no.systembruker.portal.stepup.WaitingAct;
import no.systembruker.request.RequestDecisions;
import no.systembruker.request.RequestDossier;
import no.systembruker.request.RequestId;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Which request somebody was about to answer. */
@Component
class RequestSubject implements ActSubject {

    private final RequestDecisions decisions;
    private final SubjectWords words;

    RequestSubject(RequestDecisions decisions, SubjectWords words) {
        this.decisions = decisions;
        this.words = words;
    }

    @Override
    public Set<PortalAct> acts() {
        return Set.of(PortalAct.APPROVE, PortalAct.REJECT, PortalAct.ESCALATE);
    }

    @Override
    public Optional<String> of(WaitingAct waiting, Actor actor) {
        return Optional.of(waiting)
                .filter(act -> act.address().startsWith(RequestController.ADDRESS + "/"))
                .flatMap(act -> RequestId.parse(act.place().getOrDefault("id", "")))
                .flatMap(id -> decisions.find(id, actor))
                .map(this::told);
    }

    private String told(RequestDossier dossier) {
        var system = dossier.system().name().in(LocaleContextHolder.getLocale());
        return words.access(system, dossier.vendorName(), dossier.party().name());
    }
}
