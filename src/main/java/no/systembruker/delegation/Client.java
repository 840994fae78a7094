package no.systembruker.delegation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import no.systembruker.party.Organisation;

/**
 * An organisation that has given another one something to do for it.
 *
 * @param sources where that comes from
 * @param packages what it has given, by slug, and where each comes from
 */
public record Client(Organisation organisation, Set<Source> sources, Map<String, Set<Source>> packages) {

    public Client {
        sources = Set.copyOf(sources);
        packages = Collections.unmodifiableMap(new LinkedHashMap<>(packages));
    }

    public boolean gives(String slug) {
        return packages.containsKey(slug);
    }
}
