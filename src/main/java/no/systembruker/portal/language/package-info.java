/** The language a person reads, how it is chosen, and dates written out in it. */
@NullMarked
package no.systembruker.portal.language;

import org.jspecify.annotations.NullMarked;
