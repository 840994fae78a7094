/** Fjordvik, the made-up town that the sandbox starts with: people, businesses, vendors' systems and what waits for an answer. */
@NullMarked
package no.systembruker.sandbox.town;

import org.jspecify.annotations.NullMarked;
