/** Who did what, when, for whom: written in the transaction of the change itself, read by the party. */
@ApplicationModule(
        allowedDependencies = {"changerequest", "request", "delegation", "systemuser", "register", "role", "party"})
@NullMarked
package no.systembruker.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
