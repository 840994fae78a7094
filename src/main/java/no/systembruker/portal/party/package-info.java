/** Whom one acts for (valgt virksomhet), and the parties' forms and roles in the reader's words. */
@NullMarked
package no.systembruker.portal.party;

import org.jspecify.annotations.NullMarked;
