package no.systembruker.delegation;

import static java.util.function.Predicate.not;

import java.util.List;
import java.util.Optional;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.sheet.NumberedLine;
import no.systembruker.systemuser.AgentSystemUser;
import no.systembruker.systemuser.SystemUserId;
import no.systembruker.systemuser.SystemUsers;
import org.springframework.stereotype.Component;

/** Finds out who is meant. */
@Component
class ClientSelections {

    private final ClientList list;
    private final StoredClients clients;
    private final SystemUsers systemUsers;

    ClientSelections(ClientList list, StoredClients clients, SystemUsers systemUsers) {
        this.list = list;
        this.clients = clients;
        this.systemUsers = systemUsers;
    }

    /** Nothing when there is no such other system user of the same owner. */
    Optional<List<NumberedLine>> lines(ClientSelection selection, AgentSystemUser agent) {
        return switch (selection) {
            case ClientSelection.Listed listed -> Optional.of(listed.lines());
            case ClientSelection.Matching matching ->
                Optional.of(ClientSelection.lines(list.numbers(agent, matching.filter())));
            case ClientSelection.OnOther other ->
                isOfSameOwner(other.other(), agent)
                        ? Optional.of(ClientSelection.lines(
                                on(other.other(), agent.key().owner())))
                        : Optional.empty();
        };
    }

    private boolean isOfSameOwner(SystemUserId other, AgentSystemUser agent) {
        return systemUsers
                .find(other)
                .filter(AgentSystemUser.class::isInstance)
                .filter(found -> found.key().owner().equals(agent.key().owner()))
                .isPresent();
    }

    private List<OrganisationNumber> on(SystemUserId agent, OrganisationNumber owner) {
        return clients.on(agent).stream().filter(not(owner::equals)).toList();
    }
}
