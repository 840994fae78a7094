package no.systembruker.api.paging;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import no.systembruker.SystembrukerProperties;
import no.systembruker.api.json.MalformedInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns the pages of lists. */
@Component
public class Pages {

    private static final int MOST_ON_A_PAGE = 1000;
    private static final Pattern SIZE = Pattern.compile("[1-9][0-9]{0,3}");

    private final SystembrukerProperties installation;
    private final PagingProperties paging;

    Pages(SystembrukerProperties installation, PagingProperties paging) {
        this.installation = installation;
        this.paging = paging;
    }

    public int size() {
        return paging.pageSize();
    }

    /**
     * How many entries the caller wants on a page; as many as usual, when that is not said.
     *
     * @throws MalformedInput when that is no size of a page
     */
    public int size(String wanted) {
        if (wanted.isEmpty()) {
            return size();
        }
        return Optional.of(wanted)
                .filter(text -> SIZE.matcher(text).matches())
                .map(Integer::parseInt)
                .filter(size -> size <= MOST_ON_A_PAGE)
                .orElseThrow(() -> MalformedInput.in("size", "must be a number from 1 to " + MOST_ON_A_PAGE));
    }

    /**
     * The entry that the page begins with; empty for the first page.
     *
     * @throws MalformedInput when the token was not given out with a page of this list
     */
    public Optional<String> start(PagedList list, @Nullable String token) {
        return Optional.ofNullable(token)
                .filter(given -> !given.isEmpty())
                .map(given -> PageToken.parse(given)
                        .filter(read -> read.isFor(list.kind(), list.of()))
                        .map(PageToken::from)
                        .orElseThrow(Pages::notOfThisList));
    }

    /** What to throw when a token names an entry that never was on the list. */
    public static MalformedInput notOfThisList() {
        return MalformedInput.in("token", "must come from a page of this list");
    }

    /** @param next what the next page begins with, if there is one */
    public PageLinks links(PagedList list, Optional<?> next) {
        return next.map(entry -> new PageLinks(address(list, entry.toString()))).orElse(PageLinks.LAST);
    }

    private URI address(PagedList list, String from) {
        var token = new PageToken(list.kind(), list.of(), from);
        var separator = list.path().contains("?") ? "&" : "?";
        return URI.create(installation.baseUrl().to(list.path() + separator + "token=" + token.encoded()));
    }
}
