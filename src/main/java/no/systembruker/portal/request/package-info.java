/** The page on which a person answers a vendor's request, and the receipt of the answer. */
@NullMarked
package no.systembruker.portal.request;

import org.jspecify.annotations.NullMarked;
