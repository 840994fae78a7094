/** Long work, as people follow it: how far it has come, what came of it, and the way to stop it. */
@NullMarked
package no.systembruker.portal.job;

import org.jspecify.annotations.NullMarked;
