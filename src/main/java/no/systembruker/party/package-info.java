/** Who you are and whom you act for: organisations (virksomheter), persons and the roles between them. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package no.systembruker.party;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
