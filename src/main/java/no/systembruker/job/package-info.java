/**
 * Long work (jobber) that outlives the page, the session and the node it was asked for on: kept in the database, done in
 * batches by any node. What there is to do, and what may come of it, the modules above say with {@link JobWork}.
 */
@ApplicationModule(allowedDependencies = "party")
@NullMarked
package no.systembruker.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
