/** The vendor's requests to customers, as JSON. */
@NullMarked
package no.systembruker.api.request;

import org.jspecify.annotations.NullMarked;
