/** Whom one acts for (valgt virksomhet): the choice, kept in the session, and the page where it is made. */
@NullMarked
package no.systembruker.portal.party;

import org.jspecify.annotations.NullMarked;
