/** What a vendor asks its customers for: the board of all of it, one at a time and many at once, and how the work comes along. */
@NullMarked
package no.systembruker.portal.vendorrequest;

import org.jspecify.annotations.NullMarked;
