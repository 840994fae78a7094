package no.systembruker.systemuser;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import no.systembruker.catalogue.PlainText;
import no.systembruker.catalogue.ResourcePackages;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.register.SystemId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * What is asked at every token and every call of a public service. One statement each, a second only where very much has been
 * given, without a transaction around it: what such a question costs, every system of every vendor pays all day. For that the
 * statements read the tables of the modules below, along the same arrows as the foreign keys.
 */
@Service
public class TokenHolders {

    private static final int LONGEST_CLIENT_ID = 255;

    private final JdbcClient sql;
    private final ResourcePackages resourcePackages;

    TokenHolders(JdbcClient sql, ResourcePackages resourcePackages) {
        this.sql = sql;
        this.resourcePackages = resourcePackages;
    }

    /**
     * The system user a token may be made out for (domain.md §11): the client belongs to an active system of that vendor, and
     * the owner has an active system user of it with exactly that reference. A deleted system has no clients.
     */
    public Optional<TokenHolder> find(
            String clientId, OrganisationNumber vendor, OrganisationNumber owner, @Nullable String externalRef) {
        return PlainText.isLine(clientId, LONGEST_CLIENT_ID)
                ? ExternalRef.parse(externalRef, owner)
                        .flatMap(reference -> findByKey(clientId, owner, reference))
                        .filter(holder -> holder.key().system().vendor().equals(vendor))
                : Optional.empty();
    }

    private Optional<TokenHolder> findByKey(String clientId, OrganisationNumber owner, ExternalRef reference) {
        return sql.sql("""
                        select u.id, u.system_id, u.kind, u.title, u.created from systemuser u
                        where u.owner = ? and u.external_ref = ? and u.live = true and u.system_id = (
                            select c.system_id from system_client c where c.client_id = ?)
                        """)
                .params(owner.value(), reference.value(), clientId)
                .query((row, number) -> holder(row, owner, reference))
                .optional();
    }

    private static TokenHolder holder(ResultSet row, OrganisationNumber owner, ExternalRef reference)
            throws SQLException {
        return new TokenHolder(
                new SystemUserId(row.getObject("id", UUID.class)),
                new SystemUserKey(new SystemId(row.getString("system_id")), owner, reference),
                SystemUserKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getObject("created", OffsetDateTime.class).toInstant());
    }

    /** What a living system user of an active system has to do with this resource; empty when there is no such system user. */
    public Optional<Grant> grant(SystemUserId id, String resource) {
        return living(id)
                .map(living -> new Grant(
                        living.kind(), new OrganisationNumber(living.owner()), covers(living.key(), id, resource)));
    }

    private record Living(SystemUserKind kind, String owner, AccessKey key) {}

    private Optional<Living> living(SystemUserId id) {
        return sql.sql("""
                        select u.kind, u.owner, u.access_key from systemuser u where u.id = ? and u.live = true
                            and (select s.deleted from registered_system s where s.system_id = u.system_id) = false
                        """)
                .param(id.value())
                .query((row, number) -> new Living(
                        SystemUserKind.valueOf(row.getString("kind")),
                        row.getString("owner"),
                        new AccessKey(row.getString("access_key"))))
                .optional();
    }

    private boolean covers(AccessKey key, SystemUserId id, String resource) {
        return key.isSpelt()
                ? key.hasResource(resource) || key.hasAny(resourcePackages.of(resource))
                : isCovered(id, resource);
    }

    /** The packages are looked up one by one, as they are few: for a join the database would lay the resource's aside first. */
    private boolean isCovered(SystemUserId id, String resource) {
        return sql.sql("""
                        select coalesce(
                            (select true from systemuser_right r where r.systemuser_id = u.id and r.resource = ? limit 1),
                            (select true from systemuser_package p where p.systemuser_id = u.id
                                and (select true from resource_package c where c.package_slug = p.package and c.resource_id = ?)
                                limit 1),
                            false)
                        from systemuser u where u.id = ?
                        """)
                .params(resource, resource, id.value())
                .query(Boolean.class)
                .single();
    }
}
