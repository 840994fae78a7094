/** JSON for systems: the vendor API, its scopes and its error codes. */
@ApplicationModule(
        allowedDependencies = {
            "exchange",
            "history",
            "decision",
            "changerequest",
            "request",
            "delegation",
            "systemuser",
            "register",
            "catalogue",
            "party",
            "token",
            "job",
            "sheet",
            "listing"
        })
@NullMarked
package no.systembruker.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
