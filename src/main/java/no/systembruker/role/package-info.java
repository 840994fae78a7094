/** Giving and taking the roles (roller) that people have for an organisation in the portal: by whom, to whom, and never the last one. */
@ApplicationModule(allowedDependencies = {"catalogue", "party"})
@NullMarked
package no.systembruker.role;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
