package no.systembruker.portal.vendoraccess;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.systembruker.overview.CustomerSearch;
import no.systembruker.overview.SystemAccess;
import no.systembruker.overview.SystemAccessList;
import no.systembruker.party.Organisation;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PartyRegister;
import no.systembruker.portal.access.AccessLines;
import no.systembruker.portal.layout.Choice;
import no.systembruker.portal.layout.Choices;
import no.systembruker.portal.layout.PartyLabel;
import no.systembruker.portal.party.PartyWords;
import no.systembruker.portal.vendor.VendorMandate;
import no.systembruker.register.RegisteredSystem;
import no.systembruker.register.Systems;
import no.systembruker.systemuser.SystemUserKind;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts the list of a system's accesses into the reader's words. */
@Component
class AccessListWords {

    private static final int PAGE = 25;

    private final SystemAccessList list;
    private final Systems systems;
    private final PartyRegister register;
    private final PartyWords parties;
    private final AccessLines lines;
    private final Choices choices;

    AccessListWords(
            SystemAccessList list,
            Systems systems,
            PartyRegister register,
            PartyWords parties,
            AccessLines lines,
            Choices choices) {
        this.list = list;
        this.systems = systems;
        this.register = register;
        this.parties = parties;
        this.lines = lines;
        this.choices = choices;
    }

    /** Empty when the vendor has no system. */
    Optional<AccessListPage> page(VendorMandate mandate, Map<String, String> parameters) {
        var query = AccessQuery.of(parameters);
        var all = systems.ofVendor(mandate.number());
        return all.stream()
                .filter(system -> system.id().value().equals(query.system()))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(system -> page(mandate, system, all, query.of(system), parameters));
    }

    private AccessListPage page(
            VendorMandate mandate,
            RegisteredSystem system,
            List<RegisteredSystem> all,
            AccessQuery query,
            Map<String, String> parameters) {
        var filter = query.of(system.id(), CustomerSearch.of(query.search(), register));
        var page = list.page(filter, AccessQuery.turn(parameters), PAGE);
        return new AccessListPage(
                parties.label(mandate.organisation()),
                system.id().value(),
                name(system),
                new AccessListPage.Filter(
                        query.search().text(),
                        systems(system, all),
                        choices.allOr(SystemUserKind.class, "vendoraccess.filter.kind.", query.kind()),
                        choices.allOr(
                                AccessQuery.Lacking.class,
                                "vendoraccess.filter.lacking.",
                                query.lacking() ? Optional.of(AccessQuery.Lacking.SOMETHING) : Optional.empty()),
                        !query.isAll(),
                        filter.search().tooMany()),
                list.count(filter),
                rows(page.rows()),
                page.previous().map(turn -> query.before(turn.place())).orElse(null),
                page.next().map(turn -> query.after(turn.place())).orElse(null));
    }

    private List<Choice> systems(RegisteredSystem chosen, List<RegisteredSystem> all) {
        return all.size() < 2
                ? List.of()
                : all.stream()
                        .map(system -> new Choice(
                                system.id().value(), name(system), system.id().equals(chosen.id())))
                        .toList();
    }

    private List<AccessRow> rows(List<SystemAccess> accesses) {
        var names = names(accesses.stream().map(access -> access.key().owner()).collect(toSet()));
        var lacks = lines.namesIn(accesses.stream().map(SystemAccess::lacks).toList());
        return accesses.stream().map(access -> row(access, names, lacks)).toList();
    }

    private AccessRow row(SystemAccess access, Map<OrganisationNumber, Organisation> names, AccessLines.Names lacks) {
        var key = access.key();
        return new AccessRow(
                access.id().value(),
                label(key.owner(), names),
                access.title(),
                key.externalRef().isDefaultFor(key.owner())
                        ? null
                        : key.externalRef().value(),
                access.kind() == SystemUserKind.AGENT,
                access.created(),
                lacks.of(access.lacks()));
    }

    private PartyLabel label(OrganisationNumber number, Map<OrganisationNumber, Organisation> names) {
        return Optional.ofNullable(names.get(number))
                .map(parties::label)
                .orElseGet(() -> new PartyLabel(number.value(), number.value(), ""));
    }

    private Map<OrganisationNumber, Organisation> names(Collection<OrganisationNumber> numbers) {
        return numbers.isEmpty()
                ? Map.of()
                : register.organisations(numbers).stream().collect(toMap(Organisation::number, identity()));
    }

    private static String name(RegisteredSystem system) {
        return system.name().in(LocaleContextHolder.getLocale());
    }
}
