package no.systembruker.portal.vendor;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Stream;
import no.systembruker.party.PartyRegister;
import no.systembruker.party.Person;
import no.systembruker.party.PersonId;
import no.systembruker.portal.party.PartyWords;
import no.systembruker.register.ChangeKind;
import no.systembruker.register.ChangeLog;
import no.systembruker.register.ChangePage;
import no.systembruker.register.RegisteredSystem;
import no.systembruker.register.SystemChange;
import no.systembruker.register.SystemContent;
import no.systembruker.register.SystemDifference;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts a system, and what has been done with it, into the reader's words. */
@Component
class SystemPages {

    private final PartyWords parties;
    private final PartyRegister register;
    private final AccessChoices choices;
    private final ChangeLog changes;
    private final DifferenceWords differences;

    SystemPages(
            PartyWords parties,
            PartyRegister register,
            AccessChoices choices,
            ChangeLog changes,
            DifferenceWords differences) {
        this.parties = parties;
        this.register = register;
        this.choices = choices;
        this.changes = changes;
        this.differences = differences;
    }

    SystemPage page(OwnSystem own) {
        var system = own.system();
        return new SystemPage(
                HeldDraft.address(system),
                parties.label(own.mandate().organisation()),
                system.id().value(),
                name(system),
                system.content(),
                choices.packages(system.access()),
                choices.rights(system.access()),
                system.deleted());
    }

    static String name(RegisteredSystem system) {
        return system.name().in(LocaleContextHolder.getLocale());
    }

    List<ChangeLine> lines(ChangePage page) {
        var changed = page.lines();
        var names = names(changed);
        var words = differences.among(changed.stream()
                .map(SystemPages::difference)
                .filter(Objects::nonNull)
                .toList());
        return changed.stream()
                .map(line -> {
                    var difference = difference(line);
                    return line(line.change(), names, difference == null ? null : words.apply(difference));
                })
                .toList();
    }

    /** Who changed the system last; null when nothing is known of it. */
    @Nullable
    ChangeLine lastEditor(OwnSystem own) {
        var last = changes.page(own.system(), OptionalLong.empty(), 1);
        var names = names(last.lines());
        return last.lines().stream()
                .map(line -> line(line.change(), names, null))
                .findFirst()
                .orElse(null);
    }

    private static ChangeLine line(
            SystemChange change, Map<PersonId, String> names, @Nullable DifferenceLines difference) {
        var person = change.edit().person();
        return new ChangeLine(
                change.made(),
                words(change.kind()),
                person == null ? change.edit().clientId() : names.getOrDefault(person, ""),
                person == null,
                change.edit().by().value(),
                difference);
    }

    private static String words(ChangeKind kind) {
        return switch (kind) {
            case CREATED -> "vendor.change.created";
            case REPLACED -> "vendor.change.replaced";
            case RIGHTS_REPLACED -> "vendor.change.rights-replaced";
            case PACKAGES_REPLACED -> "vendor.change.packages-replaced";
            case DELETED -> "vendor.change.deleted";
        };
    }

    /** Nothing, where it is not known what was before or after. */
    private static @Nullable SystemDifference difference(ChangePage.Line line) {
        var after = line.change().became();
        var before = line.change().kind() == ChangeKind.CREATED ? SystemContent.EMPTY : line.before();
        return after == null || before == null ? null : new SystemDifference(before, after);
    }

    private Map<PersonId, String> names(List<ChangePage.Line> lines) {
        var people = lines.stream()
                .flatMap(line -> Stream.ofNullable(line.change().edit().person()))
                .distinct()
                .toList();
        return register.persons(people).stream().collect(toMap(Person::id, Person::name));
    }
}
