package no.systembruker.portal.request;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PartyRegister;
import no.systembruker.party.Person;
import no.systembruker.party.PersonId;
import no.systembruker.portal.access.AccessKind;
import no.systembruker.portal.access.SystemLabels;
import no.systembruker.request.Decided;
import no.systembruker.request.RequestStatus;
import no.systembruker.request.Requests;
import no.systembruker.request.SystemUserRequest;
import org.springframework.stereotype.Component;

/** Lists of requests; names are asked for once for the whole list. */
@Component
public class RequestRows {

    private final Requests requests;
    private final SystemLabels systems;
    private final PartyRegister parties;
    private final Clock clock;

    RequestRows(Requests requests, SystemLabels systems, PartyRegister parties, Clock clock) {
        this.requests = requests;
        this.systems = systems;
        this.parties = parties;
        this.clock = clock;
    }

    /** What runs out first at the top. */
    public List<WaitingRequest> waitingFor(OrganisationNumber party, int limit) {
        var waiting = requests.waitingFor(party, limit);
        var names = systems(waiting);
        var now = clock.instant();
        return waiting.stream().map(request -> waiting(request, names, now)).toList();
    }

    /** The newest answer at the top. */
    public List<AnsweredRequest> answeredBy(OrganisationNumber party, int limit) {
        var answered = requests.answeredBy(party, limit);
        var names = systems(answered);
        var people = people(answered);
        return answered.stream()
                .flatMap(request ->
                        Stream.ofNullable(request.decided()).map(decided -> answered(request, decided, names, people)))
                .toList();
    }

    private static WaitingRequest waiting(SystemUserRequest request, SystemLabels.Found names, Instant now) {
        return new WaitingRequest(
                request.id().value(),
                AccessKind.of(request),
                names.label(request.key().system(), request.title()),
                request.expires(),
                Duration.between(now, request.expires()).toDays());
    }

    private static AnsweredRequest answered(
            SystemUserRequest request, Decided decided, SystemLabels.Found names, Map<PersonId, String> people) {
        return new AnsweredRequest(
                request.id().value(),
                AccessKind.of(request),
                names.label(request.key().system(), request.title()),
                request.status() == RequestStatus.ACCEPTED ? Verdict.APPROVED : Verdict.REJECTED,
                people.getOrDefault(decided.by(), ""),
                decided.at());
    }

    private SystemLabels.Found systems(List<SystemUserRequest> listed) {
        return systems.of(listed.stream().map(request -> request.key().system()).toList());
    }

    private Map<PersonId, String> people(List<SystemUserRequest> answered) {
        var ids = answered.stream()
                .map(SystemUserRequest::decided)
                .flatMap(decided -> Optional.ofNullable(decided).stream())
                .map(Decided::by)
                .distinct()
                .toList();
        return parties.persons(ids).stream().collect(toMap(Person::id, Person::name));
    }
}
