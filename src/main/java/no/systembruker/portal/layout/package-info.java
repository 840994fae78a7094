/** What every page has around its own content: whose page it is, for whom one acts, the ways out. */
@NullMarked
package no.systembruker.portal.layout;

import org.jspecify.annotations.NullMarked;
