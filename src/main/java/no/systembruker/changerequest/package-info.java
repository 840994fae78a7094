/** Change requests (endringsforespørsler): a vendor asks a customer to change what one of its system users may do. */
@ApplicationModule(
        allowedDependencies = {"job", "request", "delegation", "systemuser", "register", "catalogue", "party"})
@NullMarked
package no.systembruker.changerequest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
