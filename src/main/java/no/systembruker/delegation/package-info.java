/**
 * Clients (klienter): which organisations have given this one something to do for them, what, and which of them are put on which
 * of its system users for clients (klientdelegering).
 */
@ApplicationModule(allowedDependencies = {"systemuser", "register", "catalogue", "party", "job", "sheet", "listing"})
@NullMarked
package no.systembruker.delegation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
