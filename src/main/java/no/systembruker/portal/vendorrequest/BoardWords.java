package no.systembruker.portal.vendorrequest;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.systembruker.overview.BoardEntry;
import no.systembruker.overview.BoardFilter;
import no.systembruker.overview.BoardState;
import no.systembruker.overview.CustomerSearch;
import no.systembruker.overview.Matter;
import no.systembruker.overview.RequestBoard;
import no.systembruker.overview.UpTo;
import no.systembruker.party.Organisation;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PartyRegister;
import no.systembruker.portal.layout.Choice;
import no.systembruker.portal.layout.Choices;
import no.systembruker.portal.layout.PartyLabel;
import no.systembruker.portal.party.PartyWords;
import no.systembruker.portal.vendor.VendorMandate;
import no.systembruker.register.RegisteredSystem;
import no.systembruker.register.SystemId;
import no.systembruker.register.Systems;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts the board that an address asks for into the reader's words. */
@Component
class BoardWords {

    private static final int PAGE = 25;
    private static final List<BoardState> COUNTED =
            List.of(BoardState.WAITING, BoardState.ESCALATED, BoardState.EXPIRING, BoardState.REJECTED);

    /** The requests of more systems than these are not read together: one is chosen. */
    private static final int MOST_SYSTEMS = 10;

    private final RequestBoard board;
    private final Systems systems;
    private final PartyRegister parties;
    private final PartyWords words;
    private final Choices choices;
    private final Clock clock;

    BoardWords(
            RequestBoard board,
            Systems systems,
            PartyRegister parties,
            PartyWords words,
            Choices choices,
            Clock clock) {
        this.board = board;
        this.systems = systems;
        this.parties = parties;
        this.words = words;
        this.choices = choices;
        this.clock = clock;
    }

    BoardPage page(VendorMandate mandate, Map<String, String> parameters) {
        var query = BoardQuery.of(parameters);
        var all = systems.ofVendor(mandate.number());
        var filter = filter(query, all, mandate.number());
        var page = board.page(filter, BoardQuery.turn(parameters), PAGE);
        return new BoardPage(
                words.label(mandate.organisation()),
                filter(query, filter, all),
                counted(query, filter),
                rows(page.rows()),
                all.isEmpty(),
                query.at(BoardFileController.ADDRESS),
                page.previous().map(turn -> query.before(turn.place())).orElse(null),
                page.next().map(turn -> query.after(turn.place())).orElse(null));
    }

    BoardFilter filter(BoardQuery query, List<RegisteredSystem> all, OrganisationNumber vendor) {
        return query.of(vendor, chosen(query, all), CustomerSearch.of(query.search(), parties));
    }

    List<BoardRow> rows(List<BoardEntry> entries) {
        var names = names(entries.stream().map(entry -> entry.key().owner()).collect(toSet()));
        var now = clock.instant();
        return entries.stream().map(entry -> row(entry, names, now)).toList();
    }

    private static List<SystemId> chosen(BoardQuery query, List<RegisteredSystem> all) {
        var ids = all.stream().map(RegisteredSystem::id).toList();
        return query.system()
                .filter(ids::contains)
                .map(List::of)
                .orElseGet(() -> ids.size() > MOST_SYSTEMS ? ids.subList(0, 1) : ids);
    }

    private BoardPage.Filter filter(BoardQuery query, BoardFilter filter, List<RegisteredSystem> all) {
        return new BoardPage.Filter(
                query.search().text(),
                systems(filter, all),
                choices.allOr(Matter.class, "vendorrequest.filter.kind.", query.matter()),
                choices.among(BoardState.class, "vendorrequest.filter.status.", query.state()),
                !query.isAll(),
                filter.search().tooMany());
    }

    private List<Choice> systems(BoardFilter filter, List<RegisteredSystem> all) {
        if (all.size() < 2) {
            return List.of();
        }
        var one = Optional.of(filter.systems()).filter(some -> some.size() == 1).map(List::getFirst);
        var each = all.stream()
                .map(system -> new Choice(
                        system.id().value(),
                        system.name().in(LocaleContextHolder.getLocale()),
                        one.filter(system.id()::equals).isPresent()))
                .toList();
        return all.size() > MOST_SYSTEMS ? each : choices.allOr(each, "vendorrequest.filter.system.all", one.isEmpty());
    }

    private List<BoardPage.Counted> counted(BoardQuery query, BoardFilter filter) {
        var counts = board.count(filter, COUNTED);
        return COUNTED.stream()
                .map(state -> new BoardPage.Counted(
                        Choices.value(state),
                        counts.getOrDefault(state, UpTo.NONE),
                        query.in(state).at(BoardController.ADDRESS)))
                .toList();
    }

    private BoardRow row(BoardEntry entry, Map<OrganisationNumber, Organisation> names, Instant now) {
        var customer = entry.key().owner();
        return new BoardRow(
                entry.id(),
                Choices.value(entry.matter()),
                label(customer, names),
                entry.name().in(LocaleContextHolder.getLocale()),
                entry.title(),
                entry.key().externalRef().isDefaultFor(customer)
                        ? null
                        : entry.key().externalRef().value(),
                Choices.value(entry.state()),
                entry.escalated(),
                !entry.withdrawn(),
                entry.created(),
                Duration.between(entry.created(), now).toDays(),
                Math.max(0, Duration.between(now, entry.end()).toDays()),
                entry.end(),
                entry.reason());
    }

    private PartyLabel label(OrganisationNumber number, Map<OrganisationNumber, Organisation> names) {
        return Optional.ofNullable(names.get(number))
                .map(words::label)
                .orElseGet(() -> new PartyLabel(number.value(), number.value(), ""));
    }

    private Map<OrganisationNumber, Organisation> names(Collection<OrganisationNumber> numbers) {
        return numbers.isEmpty()
                ? Map.of()
                : parties.organisations(numbers).stream().collect(toMap(Organisation::number, found -> found));
    }
}
