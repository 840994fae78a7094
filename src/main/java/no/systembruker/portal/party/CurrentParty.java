package no.systembruker.portal.party;

import java.time.Clock;
import java.util.Optional;
import no.systembruker.party.Actor;
import no.systembruker.party.Mandate;
import no.systembruker.party.Mandates;
import no.systembruker.party.Organisation;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.RecentParties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * The organisation the actor has chosen to act for. Only the number is remembered: what the actor may do for it is asked again
 * with every request.
 */
@Component
public class CurrentParty {

    private static final String CHOSEN = CurrentParty.class.getName() + ".chosen";
    private static final String ANSWER = CurrentParty.class.getName() + ".answer";
    private static final String FORMER = CurrentParty.class.getName() + ".former";
    private static final String PAGE_OF_PARTY = CurrentParty.class.getName() + ".page";

    private final Mandates mandates;
    private final RecentParties recent;
    private final Clock clock;

    CurrentParty(Mandates mandates, RecentParties recent, Clock clock) {
        this.mandates = mandates;
        this.recent = recent;
        this.clock = clock;
    }

    /** What the actor is to the chosen organisation; to the only one there is, when nothing was chosen. */
    public Optional<Mandate> of(Actor actor) {
        return request().getAttribute(ANSWER, RequestAttributes.SCOPE_REQUEST) instanceof Answer answer
                ? Optional.ofNullable(answer.mandate())
                : remember(chosen(actor).or(() -> mandates.only(actor)));
    }

    /** Chooses, for this page and the next; empty, and nothing changed, when the actor has no relation to the organisation. */
    public Optional<Mandate> switchTo(Actor actor, OrganisationNumber organisation) {
        var mandate = mandates.find(actor, organisation);
        mandate.ifPresent(found -> {
            request().setAttribute(CHOSEN, organisation.value(), RequestAttributes.SCOPE_SESSION);
            recent.remember(actor, found.organisation(), clock.instant());
            remember(mandate);
        });
        return mandate;
    }

    /**
     * Makes the organisation that a page is about the chosen one, for a link may lead to another than the last. Whoever acted
     * for another until now is told so on the page.
     */
    public void follow(Actor actor, Organisation organisation) {
        request().setAttribute(PAGE_OF_PARTY, true, RequestAttributes.SCOPE_REQUEST);
        var before = of(actor).map(Mandate::organisation);
        if (before.filter(organisation::equals).isPresent()) {
            return;
        }
        switchTo(actor, organisation.number());
        before.ifPresent(former -> request().setAttribute(FORMER, former, RequestAttributes.SCOPE_REQUEST));
    }

    /** The organisation that one acted for until this page. */
    Optional<Organisation> former() {
        return Optional.ofNullable((Organisation) request().getAttribute(FORMER, RequestAttributes.SCOPE_REQUEST));
    }

    /** Whether the page is about one organisation, whichever is chosen. */
    boolean isFollowed() {
        return request().getAttribute(PAGE_OF_PARTY, RequestAttributes.SCOPE_REQUEST) != null;
    }

    private Optional<Mandate> chosen(Actor actor) {
        return Optional.ofNullable((String) request().getAttribute(CHOSEN, RequestAttributes.SCOPE_SESSION))
                .flatMap(OrganisationNumber::parse)
                .flatMap(number -> mandates.find(actor, number));
    }

    /** The answer holds for the whole request, which asks it for the page and for the header above it. */
    private static Optional<Mandate> remember(Optional<Mandate> mandate) {
        request().setAttribute(ANSWER, new Answer(mandate.orElse(null)), RequestAttributes.SCOPE_REQUEST);
        return mandate;
    }

    private static RequestAttributes request() {
        return RequestContextHolder.currentRequestAttributes();
    }

    private record Answer(@Nullable Mandate mandate) {}
}
