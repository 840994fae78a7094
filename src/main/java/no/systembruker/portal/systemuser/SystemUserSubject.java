package no.systembruker.portal.systemuser;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.systembruker.party.Actor;
import no.systembruker.party.Mandates;
import no.systembruker.party.Organisation;
import no.systembruker.portal.access.SystemLabels;
import no.systembruker.portal.stepup.ActSubject;
import no.systembruker.portal.stepup.PortalAct;
import no.systembruker.portal.stepup.SubjectWords;
import no.systembruker.portal.stepup.WaitingAct;
import no.systembruker.systemuser.SystemUser;
import no.systembruker.systemuser.SystemUserId;
import no.systembruker.systemuser.SystemUsers;
import org.springframework.stereotype.Component;

/** Which access somebody was about to end. */
@Component
class SystemUserSubject implements ActSubject {

    private final SystemUsers systemUsers;
    private final Mandates mandates;
    private final SystemLabels labels;
    private final SubjectWords words;

    SystemUserSubject(SystemUsers systemUsers, Mandates mandates, SystemLabels labels, SubjectWords words) {
        this.systemUsers = systemUsers;
        this.mandates = mandates;
        this.labels = labels;
        this.words = words;
    }

    @Override
    public Set<PortalAct> acts() {
        return Set.of(PortalAct.DELETE, PortalAct.LABEL);
    }

    @Override
    public Optional<String> of(WaitingAct waiting, Actor actor) {
        return SystemUserId.parse(waiting.place().getOrDefault("id", ""))
                .flatMap(systemUsers::find)
                .flatMap(found ->
                        mandates.find(actor, found.key().owner()).map(mandate -> told(found, mandate.organisation())));
    }

    private String told(SystemUser systemUser, Organisation owner) {
        var label = labels.of(List.of(systemUser.key().system())).label(systemUser);
        return words.access(label.heading(), label.vendor(), owner.name());
    }
}
