/** The decision point that public services ask, in the JSON profile of XACML. */
@NullMarked
package no.systembruker.api.decision;

import org.jspecify.annotations.NullMarked;
