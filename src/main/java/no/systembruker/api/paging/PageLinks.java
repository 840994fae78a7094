package no.systembruker.api.paging;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * @param next the whole address of the next page; missing on the last one
 */
public record PageLinks(@Nullable URI next) {

    public static final PageLinks LAST = new PageLinks(null);
}
