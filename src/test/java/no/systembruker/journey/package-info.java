/** The whole application in a real browser: the main job and what can come in its way, on both databases. */
@NullMarked
package no.systembruker.journey;

import org.jspecify.annotations.NullMarked;
