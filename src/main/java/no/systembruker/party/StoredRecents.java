package no.systembruker.party;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredRecents extends Repository<StoredRecent, StoredRecent.Key> {

    @Modifying
    @Query(
            "update StoredRecent r set r.used = :now where r.key.person = :person and r.key.organisation = :organisation")
    int use(UUID person, UUID organisation, Instant now);

    /** Two windows may choose the same at once: one of them is enough. */
    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert into party_recent (person_id, organisation_id, used)"
                    + " values (:person, :organisation, :now) on conflict do nothing")
    void add(UUID person, UUID organisation, Instant now);

    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    "delete from party_recent where person_id = :person and organisation_id not in"
                            + " (select organisation_id from party_recent where person_id = :person order by used desc limit :kept)")
    void keepLatest(UUID person, int kept);
}
