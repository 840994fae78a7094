/** What can be given: access packages (tilgangspakker), public services' single rights, their names in three languages. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package no.systembruker.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
