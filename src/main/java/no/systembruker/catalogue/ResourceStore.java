package no.systembruker.catalogue;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ResourceStore extends Repository<StoredResource, String> {

    /** Large letters beyond a to z are named, as a database may know no others. */
    String SEARCHED = "replace(replace(translate(lower(concat_ws(' ', r.id, r.owner, r.name_nb, r.name_nn, r.name_en)),"
            + " 'ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝČŠŽàáâãäåçèéêëìíîïñòóôõöøùúûüýčšž',"
            + " 'aaaaaaceeeeiiiinoooooouuuuycszaaaaaaceeeeiiiinoooooouuuuycsz'), 'Æ', 'ae'), 'æ', 'ae')";

    @Query("select r from StoredResource r left join fetch r.packages where r.id in :ids")
    List<StoredResource> withIds(Collection<String> ids);

    @Query("""
            select r from StoredResource r join fetch r.packages
            where r.id in (select part.id from StoredResource part join part.packages slug where slug in :slugs)
            order by r.id""")
    List<StoredResource> inPackages(Collection<String> slugs);

    /** Ids of those whose searched text is like each of these. */
    @Query(
            nativeQuery = true,
            value = "select found.id from (select r.id, " + SEARCHED + " as searched from resource r) found"
                    + " where found.searched like :first escape '\\' and found.searched like :second escape '\\'"
                    + " and found.searched like :third escape '\\' and found.searched like :fourth escape '\\'"
                    + " and found.searched like :fifth escape '\\' order by found.id limit :limit")
    List<String> search(String first, String second, String third, String fourth, String fifth, int limit);

    @Query("select count(slug) > 0 from StoredResource r join r.packages slug where r.id = :id and slug in :slugs")
    boolean isInside(String id, Collection<String> slugs);

    /** One statement, so that of two who register the same id at once, one creates it and the other is told. */
    @Modifying
    @Query(nativeQuery = true, value = """
            insert into resource (id, owner, name_nb, name_nn, name_en, delegable)
            values (:#{#r.id}, :#{#r.owner}, :#{#r.name.nb}, :#{#r.name.nn}, :#{#r.name.en}, :#{#r.delegable})
            on conflict do nothing""")
    int insertIfAbsent(Resource r);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from StoredResource r where r.id = :id")
    StoredResource lock(String id);
}
