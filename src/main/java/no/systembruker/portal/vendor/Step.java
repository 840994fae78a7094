package no.systembruker.portal.vendor;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import no.systembruker.register.SystemDraft;

/** The questions about a system, one page for each, and the page where one looks over the answers. */
public enum Step {
    IDENTITY,
    TEXTS,
    ACCESS,
    CLIENTS,
    ADDRESSES,
    VISIBILITY,
    CHECK;

    /** Its part of the address, and of the names of its words and its page. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A system keeps its id for ever. */
    static List<Step> of(SystemDraft draft) {
        return Arrays.stream(values())
                .filter(step -> draft.isNew() || step != IDENTITY)
                .toList();
    }

    Step next() {
        return switch (this) {
            case IDENTITY -> TEXTS;
            case TEXTS -> ACCESS;
            case ACCESS -> CLIENTS;
            case CLIENTS -> ADDRESSES;
            case ADDRESSES -> VISIBILITY;
            case VISIBILITY, CHECK -> CHECK;
        };
    }
}
