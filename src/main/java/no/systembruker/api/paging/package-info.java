/** Lists that are read page by page. */
@NullMarked
package no.systembruker.api.paging;

import org.jspecify.annotations.NullMarked;
