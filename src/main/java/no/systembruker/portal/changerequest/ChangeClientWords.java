package no.systembruker.portal.changerequest;

import java.util.List;
import java.util.Optional;
import no.systembruker.changerequest.ChangeDossier;
import no.systembruker.changerequest.ChangeForClients;
import no.systembruker.delegation.ClientImpacts;
import no.systembruker.delegation.ClientPlace;
import no.systembruker.delegation.ListedClient;
import no.systembruker.portal.access.AccessLines;
import no.systembruker.portal.changerequest.ChangeClients.Falling;
import no.systembruker.portal.party.PartyWords;
import no.systembruker.register.Access;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what a change means to clients: before it is approved, and afterwards. */
@Component
class ChangeClientWords {

    /** So many that the page is still about the change. */
    private static final int ON_THE_PAGE = 5;

    private static final int ON_THE_LIST = 50;

    private final ClientImpacts impacts;
    private final PartyWords parties;
    private final AccessLines access;

    ChangeClientWords(ClientImpacts impacts, PartyWords parties, AccessLines access) {
        this.impacts = impacts;
        this.parties = parties;
        this.access = access;
    }

    /** Null where no clients are concerned, or the reader may not see them. */
    @Nullable
    ChangeClients of(ChangeDossier dossier) {
        var clients = dossier.clients();
        if (clients != null) {
            var listed = clients.impact().fallingOut() == 0
                    ? List.<ListedClient>of()
                    : read(dossier, clients, Optional.empty(), ON_THE_PAGE);
            return new ChangeClients(
                    clients.impact(), listed.stream().map(this::falling).toList());
        }
        var happened = dossier.request().clients();
        return happened == null ? null : new ChangeClients(happened, List.of());
    }

    /** A page of all those who fall out. */
    FallingOutPage fallingOut(ChangeDossier dossier, ChangeForClients clients, Optional<ClientPlace> after) {
        var read = read(dossier, clients, after, ON_THE_LIST + 1);
        var rows = read.subList(0, Math.min(ON_THE_LIST, read.size()));
        return new FallingOutPage(
                clients.impact().fallingOut(),
                rows.stream().map(this::falling).toList(),
                read.size() > ON_THE_LIST ? rows.getLast().place().key() : null);
    }

    private List<ListedClient> read(
            ChangeDossier dossier, ChangeForClients clients, Optional<ClientPlace> after, int limit) {
        return impacts.fallingOut(clients.agent(), dossier.effect().after().packages(), after, limit);
    }

    private Falling falling(ListedClient client) {
        return new Falling(parties.label(client.organisation()), access.names(new Access(List.of(), client.lacking())));
    }
}
