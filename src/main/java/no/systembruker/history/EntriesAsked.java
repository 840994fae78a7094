package no.systembruker.history;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.register.SystemId;
import org.springframework.data.jpa.domain.PredicateSpecification;

/** A filter in the database's terms. */
final class EntriesAsked {

    /** What entries are ordered by: no two share both. */
    record Key(Instant at, long id) {}

    private EntriesAsked() {}

    static PredicateSpecification<StoredEntry> of(OrganisationNumber party, HistoryFilter filter) {
        var narrowed = Stream.of(
                        Stream.ofNullable(filter.topic()).map(EntriesAsked::about),
                        Stream.ofNullable(filter.system()).map(EntriesAsked::with),
                        Stream.ofNullable(filter.doer()).map(EntriesAsked::by),
                        Stream.ofNullable(filter.from()).map(EntriesAsked::from),
                        Stream.ofNullable(filter.until()).map(EntriesAsked::until))
                .flatMap(each -> each);
        return PredicateSpecification.allOf(
                Stream.concat(Stream.of(ownedBy(party)), narrowed).toList());
    }

    static PredicateSpecification<StoredEntry> before(Key key) {
        return (entry, build) -> build.and(
                build.lessThanOrEqualTo(entry.get("at"), key.at()),
                build.or(build.lessThan(entry.get("at"), key.at()), build.lessThan(entry.get("id"), key.id())));
    }

    private static PredicateSpecification<StoredEntry> ownedBy(OrganisationNumber party) {
        return (entry, build) -> build.equal(entry.get("party"), party.value());
    }

    private static PredicateSpecification<StoredEntry> about(Topic topic) {
        List<Act> acts =
                Arrays.stream(Act.values()).filter(act -> act.topic() == topic).toList();
        return (entry, build) -> entry.get("act").in(acts);
    }

    private static PredicateSpecification<StoredEntry> with(SystemId system) {
        return (entry, build) -> build.equal(entry.get("systemId"), system.value());
    }

    private static PredicateSpecification<StoredEntry> by(Doer doer) {
        return switch (doer) {
            case Doer.Somebody somebody ->
                (entry, build) ->
                        build.equal(entry.get("person"), somebody.person().value());
            case Doer.Vendor vendor ->
                (entry, build) -> build.and(build.isNull(entry.get("person")), build.isNull(entry.get("counterpart")));
        };
    }

    private static PredicateSpecification<StoredEntry> from(Instant first) {
        return (entry, build) -> build.greaterThanOrEqualTo(entry.get("at"), first);
    }

    private static PredicateSpecification<StoredEntry> until(Instant tooLate) {
        return (entry, build) -> build.lessThan(entry.get("at"), tooLate);
    }
}
