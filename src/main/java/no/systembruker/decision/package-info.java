/** May this system user do this, for this party: the answer public services ask for. */
@ApplicationModule(allowedDependencies = {"delegation", "systemuser", "register", "catalogue", "party"})
@NullMarked
package no.systembruker.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
