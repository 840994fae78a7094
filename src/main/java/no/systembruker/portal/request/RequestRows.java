package no.systembruker.portal.request;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.systembruker.changerequest.ChangeRequest;
import no.systembruker.changerequest.ChangeRequests;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PartyRegister;
import no.systembruker.party.Person;
import no.systembruker.party.PersonId;
import no.systembruker.portal.access.AccessKind;
import no.systembruker.portal.access.SystemLabels;
import no.systembruker.register.SystemId;
import no.systembruker.request.Decided;
import no.systembruker.request.RequestStatus;
import no.systembruker.request.Requests;
import no.systembruker.request.SystemUserRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists of requests of every kind; names are asked for once for the whole list. */
@Component
public class RequestRows {

    private final Requests requests;
    private final ChangeRequests changes;
    private final SystemLabels systems;
    private final PartyRegister parties;
    private final Clock clock;

    RequestRows(Requests requests, ChangeRequests changes, SystemLabels systems, PartyRegister parties, Clock clock) {
        this.requests = requests;
        this.changes = changes;
        this.systems = systems;
        this.parties = parties;
        this.clock = clock;
    }

    /** One thing that was asked, whatever it is about. */
    private record Row(
            UUID id,
            Matter matter,
            SystemId system,
            String title,
            Instant expires,
            boolean escalated,
            @Nullable Answer answer) {

        private record Answer(Verdict verdict, Decided decided) {}

        static Row of(SystemUserRequest request) {
            return new Row(
                    request.id().value(),
                    Matter.of(AccessKind.of(request)),
                    request.key().system(),
                    request.title(),
                    request.expires(),
                    request.escalated() != null,
                    answer(request.status(), request.decided()));
        }

        static Row of(ChangeRequest request) {
            return new Row(
                    request.id().value(),
                    Matter.CHANGE,
                    request.key().system(),
                    request.title(),
                    request.expires(),
                    request.escalated() != null,
                    answer(request.status(), request.decided()));
        }

        private static @Nullable Answer answer(RequestStatus status, @Nullable Decided decided) {
            var verdict = Verdict.of(status);
            return decided == null ? null : new Answer(verdict, decided);
        }
    }

    /** What somebody has sent on at the top, then what runs out first. */
    public List<WaitingRequest> waitingFor(OrganisationNumber party, int limit) {
        var waiting = Stream.concat(
                        requests.waitingFor(party, limit).stream().map(Row::of),
                        changes.waitingFor(party, limit).stream().map(Row::of))
                .sorted(comparing(Row::escalated).reversed().thenComparing(Row::expires))
                .limit(limit)
                .toList();
        var names = systems(waiting);
        var now = clock.instant();
        return waiting.stream().map(row -> waiting(row, names, now)).toList();
    }

    /** The newest answer at the top. */
    public List<AnsweredRequest> answeredBy(OrganisationNumber party, int limit) {
        var rows = Stream.concat(
                        requests.answeredBy(party, limit).stream().map(Row::of),
                        changes.answeredBy(party, limit).stream().map(Row::of))
                .toList();
        var names = systems(rows);
        var people = people(rows);
        return rows.stream()
                .flatMap(row -> Stream.ofNullable(row.answer()).map(answer -> answered(row, answer, names, people)))
                .sorted(comparing(AnsweredRequest::at).reversed())
                .limit(limit)
                .toList();
    }

    private static WaitingRequest waiting(Row row, SystemLabels.Found names, Instant now) {
        return new WaitingRequest(
                row.id(),
                row.matter(),
                names.label(row.system(), row.title()),
                row.expires(),
                Duration.between(now, row.expires()).toDays(),
                row.escalated());
    }

    private static AnsweredRequest answered(
            Row row, Row.Answer answer, SystemLabels.Found names, Map<PersonId, String> people) {
        return new AnsweredRequest(
                row.id(),
                row.matter(),
                names.label(row.system(), row.title()),
                answer.verdict(),
                people.getOrDefault(answer.decided().by(), ""),
                answer.decided().at());
    }

    private SystemLabels.Found systems(List<Row> rows) {
        return systems.of(rows.stream().map(Row::system).toList());
    }

    private Map<PersonId, String> people(List<Row> rows) {
        var ids = rows.stream()
                .flatMap(row -> Stream.ofNullable(row.answer()))
                .map(answer -> answer.decided().by())
                .distinct()
                .toList();
        return parties.persons(ids).stream().collect(toMap(Person::id, Person::name));
    }
}
