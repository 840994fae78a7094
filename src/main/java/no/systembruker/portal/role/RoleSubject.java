package no.systembruker.portal.role;

import java.util.Optional;
import java.util.Set;
import no.systembruker.party.Actor;
import no.systembruker.party.HoldingId;
import no.systembruker.party.Mandates;
import no.systembruker.party.Organisation;
import no.systembruker.party.Role;
import no.systembruker.portal.party.PartyWords;
import no.systembruker.portal.stepup.ActSubject;
import no.systembruker.portal.stepup.PortalAct;
import no.systembruker.portal.stepup.WaitingAct;
import no.systembruker.role.Roles;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Whose role, and which, somebody was about to give or take. */
@Component
class RoleSubject implements ActSubject {

    private final Recipients recipients;
    private final Roles roles;
    private final Mandates mandates;
    private final PartyWords words;
    private final MessageSource messages;

    RoleSubject(Recipients recipients, Roles roles, Mandates mandates, PartyWords words, MessageSource messages) {
        this.recipients = recipients;
        this.roles = roles;
        this.mandates = mandates;
        this.words = words;
        this.messages = messages;
    }

    @Override
    public Set<PortalAct> acts() {
        return Set.of(PortalAct.GIVE_ROLE, PortalAct.TAKE_ROLE);
    }

    @Override
    public Optional<String> of(WaitingAct waiting, Actor actor) {
        return waiting.act() == PortalAct.GIVE_ROLE ? toGive(waiting, actor) : toTake(waiting, actor);
    }

    private Optional<String> toGive(WaitingAct waiting, Actor actor) {
        return waiting.field("recipient")
                .flatMap(recipients::find)
                .flatMap(named -> mandates.find(actor, named.organisationNumber())
                        .map(mandate -> told(named.name(), named.role(), mandate.organisation())));
    }

    private Optional<String> toTake(WaitingAct waiting, Actor actor) {
        return Optional.ofNullable(waiting.place().get("id"))
                .flatMap(HoldingId::parse)
                .flatMap(roles::find)
                .flatMap(holding -> mandates.find(actor, holding.organisation().number())
                        .map(mandate -> told(holding.holder().name(), holding.role(), mandate.organisation())));
    }

    private String told(String person, Role role, Organisation organisation) {
        return messages.getMessage(
                "role.subject",
                new Object[] {person, words.role(role), organisation.name()},
                LocaleContextHolder.getLocale());
    }
}
