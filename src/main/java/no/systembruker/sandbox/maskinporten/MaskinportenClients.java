package no.systembruker.sandbox.maskinporten;

import com.nimbusds.jose.jwk.JWKSet;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.ParseException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.sandbox.Sandbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The clients, kept in the database so that a vendor's key works after a restart. By JDBC, not as an entity: entities would
 * exist without the sandbox too.
 */
@Sandbox
@Component
@Transactional
public class MaskinportenClients {

    private static final int MOST_OF_ONE_ORGANISATION = 20;

    private final JdbcClient database;
    private final Clock clock;

    MaskinportenClients(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<MaskinportenClient> find(String id) {
        return database.sql("select * from maskinporten_client where client_id = ?")
                .param(id)
                .query(MaskinportenClients::client)
                .optional();
    }

    /** The organisation's newest clients, newest first. */
    @Transactional(readOnly = true)
    public List<MaskinportenClient> of(OrganisationNumber owner) {
        return database.sql("select * from maskinporten_client where organisation_number = ?"
                        + " order by created desc, client_id limit " + MOST_OF_ONE_ORGANISATION)
                .param(owner.value())
                .query(MaskinportenClients::client)
                .list();
    }

    /** Registers a client, or replaces scopes and the whole set of keys of one that is there. */
    public void register(String id, OrganisationNumber owner, Set<String> scopes, JWKSet keys) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        var scopeText = String.join(" ", scopes);
        var replaced = database.sql("update maskinporten_client set scopes = ?, jwks = ?, keys_uploaded = ?"
                        + " where client_id = ? and organisation_number = ?")
                .params(scopeText, keys.toString(), now, id, owner.value())
                .update();
        if (replaced == 0) {
            database.sql("insert into maskinporten_client"
                            + " (client_id, organisation_number, scopes, jwks, keys_uploaded, created)"
                            + " values (?, ?, ?, ?, ?, ?)")
                    .params(id, owner.value(), scopeText, keys.toString(), now, now)
                    .update();
        }
    }

    private static MaskinportenClient client(ResultSet row, int index) throws SQLException {
        return new MaskinportenClient(
                row.getString("client_id"),
                new OrganisationNumber(row.getString("organisation_number")),
                Set.of(row.getString("scopes").split(" ")),
                keys(row.getString("jwks")),
                row.getObject("keys_uploaded", OffsetDateTime.class).toInstant());
    }

    private static JWKSet keys(String json) {
        try {
            return JWKSet.parse(json);
        } catch (ParseException broken) {
            throw new IllegalStateException("A stored key set cannot be read", broken);
        }
    }
}
