package no.systembruker.portal.given;

import java.util.Optional;
import java.util.Set;
import no.systembruker.party.Actor;
import no.systembruker.party.Mandates;
import no.systembruker.party.Organisation;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PartyRegister;
import no.systembruker.portal.stepup.ActSubject;
import no.systembruker.portal.stepup.PortalAct;
import no.systembruker.portal.stepup.WaitingAct;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** To whom, and for whom, somebody was about to give packages, or from whom to take them back. */
@Component
class GivenSubject implements ActSubject {

    private final Mandates mandates;
    private final PartyRegister register;
    private final MessageSource messages;

    GivenSubject(Mandates mandates, PartyRegister register, MessageSource messages) {
        this.mandates = mandates;
        this.register = register;
        this.messages = messages;
    }

    @Override
    public Set<PortalAct> acts() {
        return Set.of(PortalAct.GIVE_PACKAGES, PortalAct.TAKE_PACKAGES);
    }

    @Override
    public Optional<String> of(WaitingAct waiting, Actor actor) {
        var other = waiting.act() == PortalAct.GIVE_PACKAGES
                ? waiting.field("to")
                : Optional.ofNullable(waiting.place().get("to"));
        return waiting.field("organisation")
                .flatMap(OrganisationNumber::parse)
                .flatMap(number -> mandates.find(actor, number))
                .flatMap(mandate -> other.flatMap(OrganisationNumber::parse)
                        .flatMap(register::organisation)
                        .map(found -> told(mandate.organisation(), found)));
    }

    private String told(Organisation client, Organisation other) {
        return messages.getMessage(
                "given.subject", new Object[] {client.name(), other.name()}, LocaleContextHolder.getLocale());
    }
}
