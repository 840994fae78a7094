/** Turning the pages of a list by key: a page is found again by what it was sorted by, not by a number. Knows nobody. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package no.systembruker.listing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
