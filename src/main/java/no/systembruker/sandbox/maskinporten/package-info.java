/** The Maskinporten stand-in: checks JWT grants and issues access tokens, for system users too. */
@NullMarked
package no.systembruker.sandbox.maskinporten;

import org.jspecify.annotations.NullMarked;
