/** The vendor's side (leverandør): its systems, kept through forms instead of the API. */
@NullMarked
package no.systembruker.portal.vendor;

import org.jspecify.annotations.NullMarked;
