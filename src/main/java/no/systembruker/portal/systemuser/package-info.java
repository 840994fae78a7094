/** The systems that have access on behalf of a party (systemtilganger): the list of them, and a page for each. */
@NullMarked
package no.systembruker.portal.systemuser;

import org.jspecify.annotations.NullMarked;
