/** The vendor's side of the system register, as JSON. */
@NullMarked
package no.systembruker.api.register;

import org.jspecify.annotations.NullMarked;
