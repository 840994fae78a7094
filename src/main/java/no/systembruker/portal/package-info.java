/** Pages for people: sign-in, the overview of a party, the request to answer, the receipt. */
@ApplicationModule(
        allowedDependencies = {
            "history",
            "job",
            "overview",
            "decision",
            "changerequest",
            "request",
            "delegation",
            "systemuser",
            "register",
            "role",
            "catalogue",
            "party",
            "listing",
            "sheet"
        })
@NullMarked
package no.systembruker.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
