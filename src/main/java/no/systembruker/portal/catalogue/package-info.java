/** The catalogue of access packages (tilgangspakker), open to all. */
@NullMarked
package no.systembruker.portal.catalogue;

import org.jspecify.annotations.NullMarked;
