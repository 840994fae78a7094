package no.systembruker.catalogue;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public services that single rights are about. */
@Service
@Transactional(readOnly = true)
public class Resources {

    private static final int MOST_WORDS = 5;

    private final Catalogue catalogue;
    private final ResourceStore store;
    private final ApplicationEventPublisher events;

    Resources(Catalogue catalogue, ResourceStore store, ApplicationEventPublisher events) {
        this.catalogue = catalogue;
        this.store = store;
        this.events = events;
    }

    public Optional<Resource> find(String id) {
        return Optional.ofNullable(findAll(Set.of(id)).get(id));
    }

    /** Those of the ids that are known, in one query; an id that is not a key of the answer is unknown. */
    public Map<String, Resource> findAll(Collection<String> ids) {
        var possible = ids.stream().filter(Resource::isId).collect(toUnmodifiableSet());
        return possible.isEmpty()
                ? Map.of()
                : store.withIds(possible).stream()
                        .map(StoredResource::toResource)
                        .collect(toMap(Resource::id, Function.identity()));
    }

    /** The resources with all these words in a name, the owner or the id, by id; o finds ø as in {@link Catalogue#search}. */
    public List<Resource> search(String words, int limit) {
        var wanted = FoldedText.words(words);
        if (wanted.isEmpty() || wanted.size() > MOST_WORDS) {
            return List.of();
        }
        var found = store.search(
                FoldedText.containing(wanted, 0),
                FoldedText.containing(wanted, 1),
                FoldedText.containing(wanted, 2),
                FoldedText.containing(wanted, 3),
                FoldedText.containing(wanted, 4),
                limit);
        var resources = findAll(found);
        return found.stream()
                .flatMap(id -> Optional.ofNullable(resources.get(id)).stream())
                .toList();
    }

    /** What each of these packages contains, sorted by id, in one query; every package asked for is a key of the answer. */
    public Map<String, List<Resource>> inPackages(Collection<String> slugs) {
        var wanted = Set.copyOf(slugs);
        var contained = wanted.isEmpty()
                ? List.<Resource>of()
                : store.inPackages(wanted).stream()
                        .map(StoredResource::toResource)
                        .toList();
        return wanted.stream().collect(toMap(Function.identity(), slug -> inside(slug, contained)));
    }

    /** Is this resource part of at least one of these packages? */
    public boolean isInside(String id, Collection<String> slugs) {
        return !slugs.isEmpty() && Resource.isId(id) && store.isInside(id, slugs);
    }

    /** Puts a resource into the catalogue, or replaces what was said of it before. */
    @Transactional
    public ResourceRegistration register(Resource resource) {
        var unknown = resource.packages().stream()
                .filter(slug -> catalogue.find(slug).isEmpty())
                .collect(toUnmodifiableSet());
        if (!unknown.isEmpty()) {
            return new ResourceRegistration.UnknownPackages(unknown);
        }
        var isNew = store.insertIfAbsent(resource) == 1;
        store.lock(resource.id()).describe(resource);
        events.publishEvent(new ResourceRegistered(resource.id()));
        return isNew ? new ResourceRegistration.Created(resource) : new ResourceRegistration.Updated(resource);
    }

    private static List<Resource> inside(String slug, List<Resource> resources) {
        return resources.stream()
                .filter(resource -> resource.packages().contains(slug))
                .toList();
    }
}
