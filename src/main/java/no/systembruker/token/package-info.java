/** Reads and checks system-user tokens. Knows no other module, so that a public service can lift it out. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package no.systembruker.token;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
