package no.systembruker.portal.changerequest;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.systembruker.catalogue.Catalogue;
import no.systembruker.catalogue.Resource;
import no.systembruker.catalogue.Resources;
import no.systembruker.changerequest.ChangeEffect;
import no.systembruker.portal.access.AccessLine;
import no.systembruker.portal.access.AccessLines;
import no.systembruker.portal.changerequest.ChangeLines.After;
import no.systembruker.portal.changerequest.ChangeLines.InVain;
import no.systembruker.portal.changerequest.ChangeLines.Reached;
import no.systembruker.register.Access;
import no.systembruker.register.Right;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts what a change comes to into the reader's words. */
@Component
class ChangeWords {

    private final AccessLines access;
    private final Catalogue catalogue;
    private final Resources resources;

    ChangeWords(AccessLines access, Catalogue catalogue, Resources resources) {
        this.access = access;
        this.catalogue = catalogue;
        this.resources = resources;
    }

    /**
     * @param gained with a word at each on whether the reader may give it, where that matters
     */
    ChangeLines lines(ChangeEffect effect, List<AccessLine> gained, List<AccessLine> lost) {
        var going = going(effect);
        var notHeld = without(effect.notHeld(), going);
        var known = access.knownNames(notHeld);
        return new ChangeLines(
                gained,
                lost,
                inVain(access.names(effect.alreadyHeld()), known),
                size(notHeld) - known.size(),
                through(going, effect.lost()),
                through(staying(effect), effect.after()),
                access.names(effect.before()),
                after(effect),
                effect.leavesNothing());
    }

    private static List<InVain> inVain(List<String> held, List<String> notHeld) {
        return Stream.concat(
                        held.stream().map(name -> new InVain(name, true)),
                        notHeld.stream().map(name -> new InVain(name, false)))
                .toList();
    }

    private static int size(Access access) {
        return Set.copyOf(access.packages()).size() + access.resources().size();
    }

    private static Access without(Access access, List<Resource> resources) {
        var rights = resources.stream().map(resource -> Right.to(resource.id())).toList();
        return access.without(new Access(rights, List.of()));
    }

    /** What is not held singly, and goes with a package. */
    private List<Resource> going(ChangeEffect effect) {
        return resources.findAll(effect.notHeld().resources()).values().stream()
                .filter(resource -> isInside(resource, effect.lost()) && !isInside(resource, effect.after()))
                .sorted(comparing(Resource::id))
                .toList();
    }

    /** Also what was not held singly in the first place: that it is unwanted does not take it out of the package. */
    private List<Resource> staying(ChangeEffect effect) {
        var unwanted = Stream.concat(effect.lost().resources().stream(), effect.notHeld().resources().stream())
                .collect(toSet());
        return resources.findAll(unwanted).values().stream()
                .filter(resource -> isInside(resource, effect.after()))
                .sorted(comparing(Resource::id))
                .toList();
    }

    private static boolean isInside(Resource resource, Access access) {
        return access.packages().stream().anyMatch(resource.packages()::contains);
    }

    private List<Reached> through(List<Resource> services, Access access) {
        var packages = Set.copyOf(access.packages());
        return services.stream().flatMap(service -> reached(service, packages)).toList();
    }

    private Stream<Reached> reached(Resource resource, Set<String> packages) {
        return resource.packages().stream()
                .filter(packages::contains)
                .sorted()
                .limit(1)
                .flatMap(slug -> catalogue.find(slug).stream())
                .map(found -> new Reached(
                        resource.name().in(LocaleContextHolder.getLocale()),
                        found.name().in(LocaleContextHolder.getLocale())));
    }

    private List<After> after(ChangeEffect effect) {
        var lines = new ArrayList<After>();
        access.names(kept(effect)).forEach(name -> lines.add(new After(name, false)));
        access.names(effect.gained()).forEach(name -> lines.add(new After(name, true)));
        return List.copyOf(lines);
    }

    private static Access kept(ChangeEffect effect) {
        return effect.before().without(effect.lost());
    }
}
