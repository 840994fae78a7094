package no.systembruker.portal.client;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import no.systembruker.delegation.ClientList;
import no.systembruker.delegation.ClientPlace;
import no.systembruker.delegation.ListedClient;
import no.systembruker.listing.Turn;
import no.systembruker.portal.layout.Choices;
import no.systembruker.portal.layout.SpreadsheetText;
import no.systembruker.portal.party.PartyWords;
import no.systembruker.systemuser.AgentSystemUser;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Writes the list of clients to a file in the reader's language, page by page: however many, few of them are held at once. */
@Component
class ClientFile {

    private static final int PAGE = 1000;
    private static final List<String> COLUMNS = List.of(
            "client.file.client",
            "client.file.number",
            "client.file.form",
            "client.file.source",
            "client.file.state",
            "client.file.lacks");

    private final ClientList list;
    private final ClientWords words;
    private final PartyWords parties;
    private final MessageSource messages;

    ClientFile(ClientList list, ClientWords words, PartyWords parties, MessageSource messages) {
        this.list = list;
        this.words = words;
        this.parties = parties;
        this.messages = messages;
    }

    String name() {
        return message("client.file.name");
    }

    void write(AgentSystemUser agent, ClientListAddress address, Writer out) throws IOException {
        var table = new SpreadsheetText(out);
        table.line(COLUMNS.stream().map(this::message).toList());
        Turn<ClientPlace> turn = new Turn.First<>();
        boolean more;
        do {
            var page = list.page(agent, address.filter(), address.order(), turn, PAGE);
            for (var client : page.rows()) {
                table.line(cells(client));
            }
            more = page.next().isPresent();
            if (more) {
                turn = page.next().orElseThrow();
            }
        } while (more);
    }

    private List<String> cells(ListedClient client) {
        var organisation = client.organisation();
        return List.of(
                organisation.name(),
                organisation.number().value(),
                parties.label(organisation).kind(),
                String.join(", ", words.sources(client.sources())),
                message("client.file.state." + Choices.value(client.state())),
                String.join(", ", words.names(client.lacking())));
    }

    private String message(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
