package no.systembruker.party;

import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface StoredRoles extends CrudRepository<StoredRole, StoredRole.Key> {

    @Query("select r.key.role from StoredRole r where r.key.holder = :holder and (r.key.organisation = :organisation"
            + " or r.key.organisation = (select o.parentId from StoredParty o where o.id = :organisation))")
    Set<Role> rolesOf(UUID holder, UUID organisation);

    @Query("select distinct r.key.role from StoredRole r where r.key.organisation = :organisation"
            + " or r.key.organisation = (select o.parentId from StoredParty o where o.id = :organisation)")
    Set<Role> filledRoles(UUID organisation);
}
