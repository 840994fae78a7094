/** What a browser is in the middle of, and is not finished with yet. */
@NullMarked
package no.systembruker.portal.session;

import org.jspecify.annotations.NullMarked;
