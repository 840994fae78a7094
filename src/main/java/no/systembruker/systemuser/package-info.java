/** System users (systembrukere): the identity a customer gives a vendor's system, and what it may do. */
@ApplicationModule(allowedDependencies = {"register", "catalogue", "party"})
@NullMarked
package no.systembruker.systemuser;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
