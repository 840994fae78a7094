/** How far a system has come on the way to its first token, and the road for a company that is its own customer. */
@NullMarked
package no.systembruker.portal.readiness;

import org.jspecify.annotations.NullMarked;
