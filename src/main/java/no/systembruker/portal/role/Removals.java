package no.systembruker.portal.role;

import java.util.Optional;
import no.systembruker.history.Act;
import no.systembruker.history.HeldRole;
import no.systembruker.history.History;
import no.systembruker.history.HistoryEntry;
import no.systembruker.party.Actor;
import no.systembruker.party.HoldingId;
import no.systembruker.party.Mandate;
import no.systembruker.party.Mandates;
import no.systembruker.party.PartyRegister;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Tells of roles that are gone, as history has it. */
@Component
class Removals {

    private final History history;
    private final Mandates mandates;
    private final PartyRegister register;
    private final RoleWords words;

    Removals(History history, Mandates mandates, PartyRegister register, RoleWords words) {
        this.history = history;
        this.mandates = mandates;
        this.register = register;
        this.words = words;
    }

    static ModelAndView to(HoldingId id) {
        return new ModelAndView("redirect:" + RoleController.ADDRESS + "/" + id + "/removal", HttpStatus.SEE_OTHER);
    }

    /** For those who manage access, and for who took it: that may have been their own, and the last thing they could do. */
    Optional<ModelAndView> receipt(HoldingId id, Actor actor) {
        return history.of(id.value()).stream()
                .filter(entry -> entry.act() == Act.ROLE_TAKEN)
                .filter(entry -> actor.person().equals(entry.person()) || managesAccess(entry, actor))
                .findFirst()
                .flatMap(this::receipt);
    }

    private boolean managesAccess(HistoryEntry entry, Actor actor) {
        return mandates.find(actor, entry.party()).filter(Mandate::mayDecide).isPresent();
    }

    private Optional<ModelAndView> receipt(HistoryEntry entry) {
        return Optional.ofNullable(entry.role()).flatMap(held -> receipt(entry, held));
    }

    private Optional<ModelAndView> receipt(HistoryEntry entry, HeldRole held) {
        return register.organisation(entry.party())
                .map(organisation -> new ModelAndView("role/removed", "taken", words.taken(entry, held, organisation)));
    }
}
