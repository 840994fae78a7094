package no.systembruker.portal.systemuser;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.systembruker.party.Actor;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.portal.party.PartyWords;
import no.systembruker.portal.stepup.ActSubject;
import no.systembruker.portal.stepup.PortalAct;
import no.systembruker.portal.stepup.SubjectWords;
import no.systembruker.portal.stepup.WaitingAct;
import no.systembruker.request.CreationDossier;
import no.systembruker.request.CustomerCreation;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Which system somebody was about to give access. */
@Component
class GivingSubject implements ActSubject {

    private final CustomerCreation creation;
    private final PartyWords parties;
    private final SubjectWords words;

    GivingSubject(CustomerCreation creation, PartyWords parties, SubjectWords words) {
        this.creation = creation;
        this.parties = parties;
        this.words = words;
    }

    @Override
    public Set<PortalAct> acts() {
        return Set.of(PortalAct.CREATE);
    }

    @Override
    public Optional<String> of(WaitingAct waiting, Actor actor) {
        return waiting.field("owner")
                .flatMap(OrganisationNumber::parse)
                .flatMap(owner -> chosen(waiting).flatMap(system -> creation.find(system, owner, actor)))
                .map(this::told);
    }

    private static Optional<UUID> chosen(WaitingAct waiting) {
        return waiting.field("system").flatMap(SystemUserViews::uuid);
    }

    private String told(CreationDossier dossier) {
        var system = dossier.system();
        return words.access(
                system.name().in(LocaleContextHolder.getLocale()),
                parties.label(system.vendor()).name(),
                dossier.party().name());
    }
}
