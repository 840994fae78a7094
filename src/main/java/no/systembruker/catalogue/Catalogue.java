package no.systembruker.catalogue;

import static java.util.stream.Collectors.toCollection;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/** Every access package there is. Read from files at start; never changed while running. */
public final class Catalogue {

    private static final String ACCESS_MANAGER = "tilgangsstyrer";
    private static final int SMALLEST_NUMBER_OF_URN_PARTS = 4;

    private final SequencedMap<String, AccessPackage> packages;
    private final SequencedMap<Area, List<AccessPackage>> packagesByArea;
    private final List<Holder> accessManagers;

    Catalogue(List<Area> areas, List<AccessPackage> packages) {
        this.packages = bySlug(packages);
        this.packagesByArea = byArea(areas, packages);
        this.accessManagers = find(ACCESS_MANAGER)
                .map(AccessPackage::holders)
                .orElseThrow(() -> new CatalogueFault("The catalogue lacks the package " + ACCESS_MANAGER));
    }

    /** Reads and checks the files of the catalogue; {@link CatalogueFault} names the line that is wrong. */
    public static Catalogue load() {
        return CatalogueReader.read(CatalogueFiles.onTheClasspath());
    }

    public Optional<AccessPackage> find(String slug) {
        return Optional.ofNullable(packages.get(slug));
    }

    public PackageLookup lookUp(String urn) {
        if (urn.split(":", -1).length < SMALLEST_NUMBER_OF_URN_PARTS) {
            return new PackageLookup.Malformed(urn);
        }
        return findByUrn(urn)
                .<PackageLookup>map(PackageLookup.Found::new)
                .orElseGet(() -> new PackageLookup.Unknown(urn));
    }

    public Optional<AccessPackage> findByUrn(String urn) {
        return AccessPackage.slugIn(urn).flatMap(this::find);
    }

    public SequencedMap<Area, List<AccessPackage>> packagesByArea() {
        return packagesByArea;
    }

    /** The packages with all these words in name or description, whatever the case; o finds ø, a finds å, ae finds æ. */
    public List<AccessPackage> search(String words, Locale locale) {
        var wanted = FoldedText.words(words);
        return packages.values().stream()
                .filter(candidate -> wanted.stream().allMatch(FoldedText.of(wordsOf(candidate, locale))::contains))
                .toList();
    }

    /** Who holds a single right: as its packages say, or the access managers' roles when it stands outside them all. */
    public Set<Holder> holdersOf(Resource resource) {
        if (resource.packages().isEmpty()) {
            return new LinkedHashSet<>(accessManagers);
        }
        return resource.packages().stream()
                .flatMap(slug -> find(slug).stream())
                .flatMap(accessPackage -> accessPackage.holders().stream())
                .collect(toCollection(LinkedHashSet::new));
    }

    private static String wordsOf(AccessPackage accessPackage, Locale locale) {
        var name = accessPackage.name().in(locale);
        var description = accessPackage.description();
        return description == null ? name : name + ' ' + description.in(locale);
    }

    private static SequencedMap<String, AccessPackage> bySlug(List<AccessPackage> packages) {
        var found = new LinkedHashMap<String, AccessPackage>();
        packages.forEach(accessPackage -> found.put(accessPackage.slug(), accessPackage));
        return found;
    }

    private static SequencedMap<Area, List<AccessPackage>> byArea(List<Area> areas, List<AccessPackage> packages) {
        var sorted = new LinkedHashMap<Area, List<AccessPackage>>();
        areas.forEach(area -> sorted.put(
                area, packages.stream().filter(each -> each.area().equals(area)).toList()));
        return Collections.unmodifiableSequencedMap(sorted);
    }
}
