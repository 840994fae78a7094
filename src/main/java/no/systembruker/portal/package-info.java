/** Pages for people: sign-in, the overview of a party, the request to answer, the receipt. */
@ApplicationModule(
        allowedDependencies = {
            "history",
            "job",
            "overview",
            "decision",
            "changerequest",
            "request",
            "systemuser",
            "register",
            "role",
            "catalogue",
            "party"
        })
@NullMarked
package no.systembruker.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
