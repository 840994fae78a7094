/** Pages for what went wrong, with a reference number that finds the entry in the log. */
@NullMarked
package no.systembruker.portal.error;

import org.jspecify.annotations.NullMarked;
