package no.systembruker.portal.stepup;

import no.systembruker.party.Actor;
import no.systembruker.party.SecurityLevel;
import org.springframework.stereotype.Component;

/** Whether somebody is signed in surely enough for an act. */
@Component
public class StepUp {

    static final SecurityLevel LEVEL = SecurityLevel.HIGH;

    private final StepUpProperties properties;

    StepUp(StepUpProperties properties) {
        this.properties = properties;
    }

    public boolean isNeeded(PortalAct act, Actor actor) {
        return properties.acts().contains(act) && !actor.level().reaches(LEVEL);
    }
}
