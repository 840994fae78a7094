/** Systembruker: a core domain with two doors, {@code portal} for people and {@code api} for systems. */
@NullMarked
package no.systembruker;

import org.jspecify.annotations.NullMarked;
