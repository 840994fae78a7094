/** May this system user do this, for this party: the answer public services ask for. */
@ApplicationModule(allowedDependencies = {"systemuser", "catalogue", "party"})
@NullMarked
package no.systembruker.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
