/**
 * Lists as people paste and upload them: lines and cells, whatever program wrote them, and the organisation numbers in them.
 */
@ApplicationModule(allowedDependencies = "party")
@NullMarked
package no.systembruker.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
