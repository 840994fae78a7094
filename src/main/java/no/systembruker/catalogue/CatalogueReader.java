package no.systembruker.catalogue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Makes packages of the catalogue's files, and refuses files that do not fit together. */
final class CatalogueReader {

    private static final Pattern HOLDER = Pattern.compile("(?<role>[a-z-]+)(:(?<form>[A-ZÆØÅ]+))?(?<mark>[*!]?)");
    private static final String NOBODY = "-";

    private final SequencedMap<String, String> roles;
    private final SequencedMap<String, List<Holder>> holderGroups;
    private final SequencedMap<String, Area> areas;
    private final SequencedMap<String, LocalisedText> descriptions;
    private final SequencedMap<String, AccessPackage> packages;

    private CatalogueReader(CatalogueFiles files) {
        roles = each(files.roles(), "role", line -> line.cell(0, "role"));
        holderGroups = each(files.holderGroups(), "holder group", this::holders);
        areas = each(files.areas(), "area", line -> new Area(line.cell(0, "area"), line.textFrom(1)));
        descriptions = each(files.descriptions(), "description", line -> line.textFrom(1));
        packages = each(files.packages(), "package", this::accessPackage);
        files.descriptions().forEach(this::refuseDescriptionOfNothing);
    }

    static Catalogue read(CatalogueFiles files) {
        var reader = new CatalogueReader(files);
        return new Catalogue(List.copyOf(reader.areas.values()), List.copyOf(reader.packages.values()));
    }

    private static <T> SequencedMap<String, T> each(List<Line> lines, String kind, Function<Line, T> read) {
        var found = new LinkedHashMap<String, T>();
        for (var line : lines) {
            var key = line.cell(0, kind);
            if (found.putIfAbsent(key, read.apply(line)) != null) {
                throw line.fault("duplicate %s %s".formatted(kind, key));
            }
        }
        return found;
    }

    private List<Holder> holders(Line line) {
        var cell = line.cell(1, "roles");
        return cell.equals(NOBODY)
                ? List.of()
                : Arrays.stream(cell.split(",", -1))
                        .map(text -> holder(line, text.strip()))
                        .toList();
    }

    private Holder holder(Line line, String text) {
        var parts = HOLDER.matcher(text);
        if (!parts.matches()) {
            throw line.fault("not a holder: '%s'".formatted(text));
        }
        var role = known(roles, "role", parts.group("role"), line);
        var mark = parts.group("mark");
        return new Holder(role, parts.group("form"), !mark.equals("*"), !mark.equals("!"));
    }

    private AccessPackage accessPackage(Line line) {
        var slug = line.cell(0, "package");
        var area = known(areas, "area", line.cell(1, "area"), line);
        var flags = Flags.of(line);
        var holders = known(holderGroups, "holder group", line.cell(3, "holder group"), line);
        var name = line.textFrom(4);
        return new AccessPackage(
                slug, name, area, descriptions.get(slug), flags.assignable(), flags.delegable(), holders);
    }

    private void refuseDescriptionOfNothing(Line line) {
        known(packages, "package", line.cell(0, "package"), line);
    }

    private static <T> T known(SequencedMap<String, T> all, String kind, String key, Line line) {
        var found = all.get(key);
        if (found == null) {
            throw line.fault("unknown %s %s".formatted(kind, key));
        }
        return found;
    }

    private record Flags(boolean assignable, boolean delegable) {

        static Flags of(Line line) {
            var text = line.cell(2, "flags");
            return switch (text) {
                case "AD" -> new Flags(true, true);
                case "A" -> new Flags(true, false);
                case "D" -> new Flags(false, true);
                case "-" -> new Flags(false, false);
                default -> throw line.fault("flags must be AD, A, D or -, not " + text);
            };
        }
    }
}
