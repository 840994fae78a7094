/** The front page: what this is, to strangers; the overview of the chosen party, to those who are signed in. */
@NullMarked
package no.systembruker.portal.home;

import org.jspecify.annotations.NullMarked;
