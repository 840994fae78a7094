/** Requests (forespørsler): a vendor asks a customer for a system user, and somebody with authority answers. */
@ApplicationModule(allowedDependencies = {"job", "sheet", "systemuser", "register", "catalogue", "party"})
@NullMarked
package no.systembruker.request;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
