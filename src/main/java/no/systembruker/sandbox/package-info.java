/** The ecosystem on a laptop: stand-ins for ID-porten and Maskinporten, a demo service, a cast. Only with the sandbox profile. */
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
            "token"
        })
@NullMarked
package no.systembruker.sandbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
