/** The newcomer's page: six steps from a new system to a public service that answers, and the town to walk them in. */
@NullMarked
package no.systembruker.sandbox.page;

import org.jspecify.annotations.NullMarked;
