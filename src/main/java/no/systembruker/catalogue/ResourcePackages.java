package no.systembruker.catalogue;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Which packages a resource is in, for those who ask a thousand times a second. Read all at once, a few thousand pairs at most, and
 * believed for some seconds; a node that registers a resource itself looks anew at once.
 */
@Component
public class ResourcePackages {

    private static final Duration BELIEVED = Duration.ofSeconds(5);

    private record Pair(String resource, String slug) {}

    private record Known(Map<String, Set<String>> packages, Instant read) {

        /** A clock that has been put back makes it old as well. */
        boolean isOld(Instant now) {
            var age = Duration.between(read, now);
            return age.isNegative() || age.compareTo(BELIEVED) >= 0;
        }
    }

    private final JdbcClient sql;
    private final Clock clock;

    private volatile @Nullable Known known;

    ResourcePackages(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The slugs of the packages that the resource is in; none when there is no such resource. */
    public Set<String> of(String resource) {
        var now = clock.instant();
        var current = known;
        if (current == null || current.isOld(now)) {
            current = read(now);
        }
        return current.packages().getOrDefault(resource, Set.of());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(ResourceRegistered event) {
        known = null;
    }

    private Known read(Instant now) {
        var packages = sql
                .sql("select c.resource_id, c.package_slug from resource_package c")
                .query((row, number) -> new Pair(row.getString("resource_id"), row.getString("package_slug")))
                .list()
                .stream()
                .collect(groupingBy(Pair::resource, mapping(Pair::slug, toUnmodifiableSet())));
        var current = new Known(packages, now);
        known = current;
        return current;
    }
}
