/** The vendor's change requests to customers, as JSON. */
@NullMarked
package no.systembruker.api.changerequest;

import org.jspecify.annotations.NullMarked;
