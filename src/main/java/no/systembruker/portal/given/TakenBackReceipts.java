package no.systembruker.portal.given;

import java.time.Clock;
import java.util.Optional;
import no.systembruker.delegation.StoppedAccess;
import no.systembruker.delegation.TakingBack;
import no.systembruker.party.Actor;
import no.systembruker.party.Organisation;
import no.systembruker.portal.session.SessionShelf;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What the reader has taken back in this session; history keeps it for everybody. */
@Component
class TakenBackReceipts {

    private final SessionShelf<TakenBackReceipt> shelf = new SessionShelf<>(TakenBackReceipt.class);
    private final Clock clock;

    TakenBackReceipts(Clock clock) {
        this.clock = clock;
    }

    String put(TakingBack.TakenBack taken, Organisation client, Actor actor) {
        return shelf.put(new TakenBackReceipt(
                client.number().value(),
                taken.from().number().value(),
                taken.packages(),
                taken.stopped().stream().map(StoppedAccess::title).toList(),
                actor.name(),
                clock.instant()));
    }

    Optional<TakenBackReceipt> find(String name) {
        return shelf.find(name);
    }

    ModelAndView to(String name) {
        return new ModelAndView("redirect:" + GivenController.ADDRESS + "/taken-back/" + name, HttpStatus.SEE_OTHER);
    }
}
