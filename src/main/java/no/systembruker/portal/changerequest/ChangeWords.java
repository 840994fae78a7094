package no.systembruker.portal.changerequest;

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
        return new ChangeLines(
                gained,
                lost,
                inVain(effect),
                reached(effect),
                access.names(effect.before()),
                after(effect),
                effect.leavesNothing());
    }

    private List<InVain> inVain(ChangeEffect effect) {
        var held = access.names(effect.alreadyHeld()).stream().map(name -> new InVain(name, true));
        var notHeld = access.names(effect.notHeld()).stream().map(name -> new InVain(name, false));
        return Stream.concat(held, notHeld).toList();
    }

    /** Also what was not held singly in the first place: that it is unwanted does not take it out of the package. */
    private List<Reached> reached(ChangeEffect effect) {
        var unwanted = Stream.concat(effect.lost().resources().stream(), effect.notHeld().resources().stream())
                .collect(toSet());
        var packages = Set.copyOf(effect.after().packages());
        return resources.findAll(unwanted).values().stream()
                .flatMap(resource -> reached(resource, packages))
                .toList();
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
