package no.systembruker.portal.stepup;

import java.util.Optional;
import java.util.Set;
import no.systembruker.party.Actor;

/** Tells what an act is about, in the reader's words, for the page that asks whether to go on with it. */
public interface ActSubject {

    Set<PortalAct> acts();

    /** Nothing, when there is nothing there that concerns the actor. */
    Optional<String> of(WaitingAct waiting, Actor actor);
}
