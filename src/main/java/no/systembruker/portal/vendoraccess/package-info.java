/** The accesses that customers have given a vendor: what each has against what its system asks for, and why there is no token. */
@NullMarked
package no.systembruker.portal.vendoraccess;

import org.jspecify.annotations.NullMarked;
