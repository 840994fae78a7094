/** Looking system users up, as JSON. */
@NullMarked
package no.systembruker.api.systemuser;

import org.jspecify.annotations.NullMarked;
