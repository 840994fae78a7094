package no.systembruker.party;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.systembruker.party.StoredParties.OrganisationRow;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface StoredRoles extends JpaRepository<StoredRole, StoredRole.Key> {

    /** What the tables hold of a role that a person has. */
    record HoldingRow(
            UUID id,
            Role role,
            OrganisationRow organisation,
            UUID holder,
            String holderName,
            @Nullable UUID givenBy,
            @Nullable Instant givenAt) {}

    String HOLDING = """
            select new no.systembruker.party.StoredRoles$HoldingRow(
                r.id, r.key.role,
                new no.systembruker.party.StoredParties$OrganisationRow(
                    o.id, o.organisationNumber, o.name, o.form, main.organisationNumber),
                holder.id, holder.name, r.givenBy, r.givenAt)
            from StoredRole r
                join StoredParty o on o.id = r.key.organisation
                left join StoredParty main on main.id = o.parentId
                join StoredParty holder on holder.id = r.key.holder and holder.personNumber is not null
            """;

    @Query(HOLDING + "where r.id = :id")
    Optional<HoldingRow> holding(UUID id);

    @Query(HOLDING + """
            where r.key.role in :roles and (r.key.organisation = :organisation
                or r.key.organisation = (select unit.parentId from StoredParty unit where unit.id = :organisation))
            order by holder.sortName, holder.id, r.key.role
            """)
    List<HoldingRow> holdings(UUID organisation, Set<Role> roles);

    @Query("select r.key.role from StoredRole r where r.key.holder = :holder and (r.key.organisation = :organisation"
            + " or r.key.organisation = (select o.parentId from StoredParty o where o.id = :organisation))")
    Set<Role> rolesOf(UUID holder, UUID organisation);

    @Query("select distinct r.key.role from StoredRole r where r.key.organisation = :organisation"
            + " or r.key.organisation = (select o.parentId from StoredParty o where o.id = :organisation)")
    Set<Role> filledRoles(UUID organisation);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from StoredRole r where r.key = :key")
    int deleteByKey(StoredRole.Key key);
}
