package no.systembruker.delegation;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import no.systembruker.party.Organisation;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over what clients have given elsewhere: what the sandbox and an authority's import use. May be repeated. */
@Service
@Transactional
public class ClientImport {

    private final Providers providers;
    private final ClientRelations relations;
    private final JdbcClient sql;
    private final Clock clock;

    ClientImport(Providers providers, ClientRelations relations, JdbcClient sql, Clock clock) {
        this.providers = providers;
        this.relations = relations;
        this.sql = sql;
        this.clock = clock;
    }

    /** Many clients that have given the same package. */
    public void give(Organisation provider, String slug, Collection<OrganisationNumber> clients, PersonId by) {
        providers.hold(provider.uuid());
        sql.sql("""
                        insert into given_package (client, provider, package, given, given_by)
                        select p.id, :provider, :package, :now, :by
                        from unnest(cast(:numbers as varchar array)) as wanted (number)
                            join party p on p.organisation_number = wanted.number
                        on conflict do nothing
                        """)
                .param("provider", provider.uuid())
                .param("package", slug)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .param("numbers", StoredClients.texts(clients))
                .update();
        relations.refresh(provider.uuid(), clients);
    }
}
