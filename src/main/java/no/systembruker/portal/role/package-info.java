/** Who can act for the organisation here (roller), and giving and taking the roles that the organisation itself decides on. */
@NullMarked
package no.systembruker.portal.role;

import org.jspecify.annotations.NullMarked;
