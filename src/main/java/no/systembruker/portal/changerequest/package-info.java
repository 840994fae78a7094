/** The page on which a person answers a vendor's wish to change an access, and the receipt of the answer. */
@NullMarked
package no.systembruker.portal.changerequest;

import org.jspecify.annotations.NullMarked;
