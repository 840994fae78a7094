/**
 * The lists (oversikt) of what a customer has given and of what it has been asked for, and of what a vendor has asked for and
 * been given: searched, filtered, sorted and turned by key. Reads only. A list is one statement, which reads the tables of the
 * modules below along the arrows of their foreign keys; names of parties are asked of their register.
 */
@ApplicationModule(
        allowedDependencies = {"changerequest", "request", "systemuser", "register", "catalogue", "party", "listing"})
@NullMarked
package no.systembruker.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
