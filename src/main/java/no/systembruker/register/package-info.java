/** The system register (systemregister): vendors' systems, and what each of them needs. */
@ApplicationModule(allowedDependencies = {"catalogue", "party"})
@NullMarked
package no.systembruker.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
