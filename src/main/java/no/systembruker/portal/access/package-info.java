/** How pages show what a system gets: packages that open to their services, and single services. */
@NullMarked
package no.systembruker.portal.access;

import org.jspecify.annotations.NullMarked;
