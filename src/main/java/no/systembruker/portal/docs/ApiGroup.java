package no.systembruker.portal.docs;

import java.util.List;
import java.util.Locale;

/** Calls that belong together. */
record ApiGroup(String name, List<ApiCall> calls) {

    /** For links within the page. */
    public String anchor() {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
