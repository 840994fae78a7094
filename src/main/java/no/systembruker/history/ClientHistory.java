package no.systembruker.history;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import no.systembruker.delegation.ClientsAdded;
import no.systembruker.delegation.ClientsLost;
import no.systembruker.delegation.ClientsRemoved;
import no.systembruker.delegation.PackagesGiven;
import no.systembruker.delegation.PackagesTakenBack;
import no.systembruker.party.Organisation;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PersonId;
import no.systembruker.register.Access;
import no.systembruker.systemuser.AgentSystemUser;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down what was done with clients, for both sides and in the transaction of the change: one statement for however many.
 * Who did it stands in the history of their own organisation; to the other side it was the organisation.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ClientHistory {

    private static final String COLUMNS =
            "(at, party, act, person, system_id, kind, subject, title, counterpart, as_client, agent)";

    private static final String WANTED = """
            from unnest(cast(:numbers as varchar array)) as wanted (number)
                join party p on p.organisation_number = wanted.number
            """;

    private static final String FOR_PROVIDER = """
            select cast(:at as timestamp with time zone), cast(:owner as varchar), cast(:act as varchar),
                cast(:person as uuid), cast(:system as varchar), 'AGENT', p.id, cast(:title as varchar),
                wanted.number, false, cast(:agent as uuid)
            """ + WANTED;

    private static final String FOR_CLIENTS = """
            select cast(:at as timestamp with time zone), wanted.number, cast(:act as varchar),
                cast(null as uuid), cast(:system as varchar), 'AGENT', p.id, cast(:title as varchar),
                cast(:owner as varchar), true, cast(:agent as uuid)
            """ + WANTED + "where wanted.number <> :owner";

    private final StoredEntries entries;
    private final JdbcClient sql;

    ClientHistory(StoredEntries entries, JdbcClient sql) {
        this.entries = entries;
        this.sql = sql;
    }

    @EventListener
    void on(ClientsAdded event) {
        write(Act.CLIENT_ADDED, event.agent(), event.clients(), event.at(), event.by());
    }

    @EventListener
    void on(ClientsRemoved event) {
        write(Act.CLIENT_REMOVED, event.agent(), event.clients(), event.at(), event.by());
    }

    /** Its owner's history tells already that a system user was deleted. */
    @EventListener
    void on(ClientsLost event) {
        switch (event.cause()) {
            case CLIENT_GIVES_LESS -> write(Act.CLIENT_LOST, event.agent(), event.clients(), event.at(), null);
            case AGENT_TAKES_MORE -> write(Act.CLIENT_FELL_OUT, event.agent(), event.clients(), event.at(), null);
            case AGENT_DELETED ->
                write(FOR_CLIENTS, Act.CLIENT_ENDED, event.agent(), event.clients(), event.at(), null);
        }
    }

    @EventListener
    void on(PackagesGiven event) {
        var change = AccessChange.between(Access.NONE, new Access(List.of(), event.packages()));
        write(Act.PACKAGES_GIVEN, event.client(), event.provider(), change, event.at(), event.by());
    }

    @EventListener
    void on(PackagesTakenBack event) {
        var change = AccessChange.between(new Access(List.of(), event.packages()), Access.NONE);
        write(Act.PACKAGES_TAKEN_BACK, event.client(), event.provider(), change, event.at(), event.by());
    }

    private void write(
            Act act, AgentSystemUser agent, List<OrganisationNumber> clients, Instant at, @Nullable PersonId by) {
        write(FOR_PROVIDER + "union all " + FOR_CLIENTS, act, agent, clients, at, by);
    }

    private void write(
            String rows,
            Act act,
            AgentSystemUser agent,
            List<OrganisationNumber> clients,
            Instant at,
            @Nullable PersonId by) {
        sql.sql("insert into history_entry " + COLUMNS + " " + rows)
                .param(
                        "numbers",
                        new SqlArrayValue(
                                "varchar",
                                clients.stream().map(OrganisationNumber::value).toArray()))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("owner", agent.key().owner().value())
                .param("act", act.name())
                .param("person", Optional.ofNullable(by).map(PersonId::value).orElse(null))
                .param("system", agent.key().system().value())
                .param("title", agent.title())
                .param("agent", agent.id().value())
                .update();
    }

    private void write(
            Act act, Organisation client, Organisation provider, AccessChange change, Instant at, PersonId by) {
        entries.save(new StoredEntry(at, act, by, client.number(), client)
                .with(change)
                .dealing(provider.number(), true));
        entries.save(new StoredEntry(at, act, null, provider.number(), client)
                .with(change)
                .dealing(client.number(), false));
    }
}
