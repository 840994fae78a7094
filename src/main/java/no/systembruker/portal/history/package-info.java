/** What has been done for the party: read on a page, narrowed, and taken along as a file. */
@NullMarked
package no.systembruker.portal.history;

import org.jspecify.annotations.NullMarked;
