package no.systembruker.api.client;

import java.util.List;
import no.systembruker.api.json.MalformedInput;
import no.systembruker.api.paging.PageLinks;
import no.systembruker.api.paging.PagedList;
import no.systembruker.api.paging.Pages;
import no.systembruker.delegation.ClientFilter;
import no.systembruker.delegation.ClientList;
import no.systembruker.delegation.ClientOrder;
import no.systembruker.delegation.ClientPlace;
import no.systembruker.delegation.ClientState;
import no.systembruker.delegation.ListedClient;
import no.systembruker.listing.ListPage;
import no.systembruker.listing.Turn;
import no.systembruker.systemuser.AgentSystemUser;
import org.springframework.stereotype.Component;

/** Lists clients: all at once, as the platform does, or page by page for those who ask for it. */
@Component
class ClientPages {

    /** More than any organisation has. */
    private static final int ALL = 1_000_000;

    private final ClientList clients;
    private final Pages pages;

    ClientPages(ClientList clients, Pages pages) {
        this.clients = clients;
        this.pages = pages;
    }

    /**
     * @param size how many there are to be on a page; empty for as many as usual, and for all when there is no token either
     * @param token empty for the first page
     * @throws MalformedInput when the size is none, or the token was not given out with a page of this list
     */
    ClientsPayload page(AgentSystemUser agent, ClientState state, String path, String size, String token) {
        if (size.isEmpty() && token.isEmpty()) {
            return ClientsPayload.of(
                    agent, read(agent, state, new Turn.First<>(), ALL).rows(), PageLinks.LAST);
        }
        var most = pages.size(size);
        var list = new PagedList("client", state + " " + agent.id(), path + "?agent=" + agent.id() + "&size=" + most);
        var turn = pages.start(list, token)
                .<Turn<ClientPlace>>map(ClientPages::after)
                .orElseGet(Turn.First::new);
        var page = read(agent, state, turn, most);
        return isBeyondTheEnd(turn, page)
                ? ClientsPayload.of(agent, List.of(), PageLinks.LAST)
                : ClientsPayload.of(
                        agent,
                        page.rows(),
                        pages.links(list, page.next().map(next -> next.place().key())));
    }

    private ListPage<ListedClient, ClientPlace> read(
            AgentSystemUser agent, ClientState state, Turn<ClientPlace> turn, int size) {
        return clients.page(agent, ClientFilter.in(state), ClientOrder.NUMBER, turn, size);
    }

    private static Turn<ClientPlace> after(String key) {
        return new Turn.After<>(ClientPlace.parse(key).orElseThrow(Pages::notOfThisList));
    }

    /** A page for people begins the list anew when all that was to come has gone; a program would read it for ever. */
    private static boolean isBeyondTheEnd(Turn<ClientPlace> turn, ListPage<ListedClient, ClientPlace> page) {
        return turn instanceof Turn.After<ClientPlace> && page.previous().isEmpty();
    }
}
