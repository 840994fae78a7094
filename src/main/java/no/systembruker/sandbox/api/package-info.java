/** The sandbox API: what scripts and a vendor's own builds set up and drive the ecosystem with. */
@NullMarked
package no.systembruker.sandbox.api;

import org.jspecify.annotations.NullMarked;
