package no.systembruker.portal.stepup;

import java.util.Locale;

/** What people do in the portal that changes something for an organisation, as far as settings may ask more of them for it. */
public enum PortalAct {
    APPROVE,
    REJECT,
    ESCALATE,
    CREATE,
    LABEL,
    DELETE,
    GIVE_ROLE,
    TAKE_ROLE,
    GIVE_PACKAGES,
    TAKE_PACKAGES;

    /** What the keys of its words begin with. */
    String words() {
        return "stepup.act." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
