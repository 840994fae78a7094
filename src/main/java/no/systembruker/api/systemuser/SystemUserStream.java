package no.systembruker.api.systemuser;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import no.systembruker.SystembrukerProperties;
import no.systembruker.api.json.MalformedInput;
import no.systembruker.api.paging.PageLinks;
import no.systembruker.api.paging.PageToken;
import no.systembruker.api.paging.PagingProperties;
import no.systembruker.systemuser.SystemUserChangePage;
import no.systembruker.systemuser.SystemUserChanges;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Turns the pages of the stream. A page always leads on; only an empty one does not, and whoever meets it has read everything
 * and asks the same address again later.
 */
@Component
class SystemUserStream {

    private static final String LIST = "systemuser-stream";
    private static final String ALL = "*";
    private static final long BEGINNING = 1;
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

    private final SystemUserChanges changes;
    private final SystembrukerProperties installation;
    private final PagingProperties paging;

    SystemUserStream(SystemUserChanges changes, SystembrukerProperties installation, PagingProperties paging) {
        this.changes = changes;
        this.installation = installation;
        this.paging = paging;
    }

    /**
     * @throws MalformedInput when the token was not given out with a page of this stream
     */
    SystemUserStreamPayload page(@Nullable String token) {
        var page = start(token)
                .flatMap(from -> changes.from(from, paging.streamPageSize()))
                .orElseThrow(() -> MalformedInput.in("token", "must come from a page of this stream"));
        return SystemUserStreamPayload.of(page, links(page));
    }

    private static Optional<Long> start(@Nullable String token) {
        return token == null || token.isEmpty()
                ? Optional.of(BEGINNING)
                : PageToken.parse(token)
                        .filter(read -> read.isFor(LIST, ALL))
                        .map(PageToken::from)
                        .filter(NUMBER.asMatchPredicate())
                        .map(Long::valueOf);
    }

    private PageLinks links(SystemUserChangePage page) {
        return page.changes().isEmpty()
                ? PageLinks.LAST
                : new PageLinks(addressFrom(page.changes().getLast().number() + 1));
    }

    private URI addressFrom(long number) {
        var token = new PageToken(LIST, ALL, Long.toString(number));
        return URI.create(
                installation.baseUrl().to(InternalSystemUserApi.SYSTEM_USERS + "/stream?token=" + token.encoded()));
    }
}
