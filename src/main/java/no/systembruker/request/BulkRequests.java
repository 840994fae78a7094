package no.systembruker.request;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.systembruker.job.JobId;
import no.systembruker.job.JobRows;
import no.systembruker.job.JobStart;
import no.systembruker.job.JobStarter;
import no.systembruker.job.NewJob;
import no.systembruker.job.NewRow;
import no.systembruker.party.Organisation;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PartyRegister;
import no.systembruker.party.PersonId;
import no.systembruker.request.Foreseen.Verdict;
import no.systembruker.systemuser.ExternalRef;
import no.systembruker.systemuser.SystemUserKey;
import no.systembruker.systemuser.SystemUsers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks many customers the same: first says what will come of it, then does it as a job, each row by {@link RequestIntake}. */
@Service
public class BulkRequests {

    private static final int LOOKED_UP_AT_ONCE = 1_000;

    /** What the database says of the customers on a list. */
    private record Known(
            Map<OrganisationNumber, Organisation> organisations,
            Set<SystemUserKey> given,
            Map<SystemUserKey, SystemUserRequest> standing) {}

    private final PartyRegister parties;
    private final SystemUsers systemUsers;
    private final StoredRequests requests;
    private final JobStarter jobs;
    private final Clock clock;

    BulkRequests(
            PartyRegister parties, SystemUsers systemUsers, StoredRequests requests, JobStarter jobs, Clock clock) {
        this.parties = parties;
        this.systemUsers = systemUsers;
        this.requests = requests;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** An answer for each line, in order. Nothing is asked. */
    @Transactional(readOnly = true)
    public List<Foreseen> foresee(BulkQuestion question, List<CustomerSheet.Line> lines) {
        var known = known(question, lines);
        var met = new HashSet<SystemUserKey>();
        return lines.stream().map(line -> foresee(question, line, known, met)).toList();
    }

    /**
     * @param id what tells a form that is sent twice from two forms
     * @param foreseen of which those are asked that are to be
     */
    public JobStart start(JobId id, BulkQuestion question, List<Foreseen> foreseen, PersonId by) {
        var rows = foreseen.stream()
                .filter(Foreseen::isToBeAsked)
                .map(each -> new NewRow(number(each.line()).value(), each.line().reference()))
                .toList();
        return jobs.start(
                new NewJob(id, BulkRequestWork.KIND, question.vendor(), by, question.written()),
                new JobRows.Listed(rows));
    }

    /** Whether the question can be kept with a job: one that names too much at once cannot. */
    public static boolean canBeKept(BulkQuestion question) {
        return question.written().length() <= NewJob.MAX_PARAMETERS;
    }

    private Foreseen foresee(BulkQuestion question, CustomerSheet.Line line, Known known, Set<SystemUserKey> met) {
        var number = line.organisationNumber();
        if (number.isEmpty()) {
            return new Foreseen(line, Verdict.INVALID_NUMBER, null);
        }
        var customer = known.organisations().get(number.get());
        var reference = ExternalRef.parse(line.reference(), number.get());
        var verdict = number.get().equals(question.vendor())
                ? Verdict.OWN_NUMBER
                : customer == null
                        ? Verdict.UNKNOWN_ORGANISATION
                        : reference
                                .map(ref -> new SystemUserKey(question.system(), number.get(), ref))
                                .map(key -> met.add(key) ? verdict(question, key, known) : Verdict.REPEATED)
                                .orElse(Verdict.UNUSABLE_REFERENCE);
        return new Foreseen(line, verdict, customer);
    }

    private Verdict verdict(BulkQuestion question, SystemUserKey key, Known known) {
        if (known.given().contains(key)) {
            return Verdict.HAS_ACCESS;
        }
        return Optional.ofNullable(known.standing().get(key))
                .filter(request -> request.status() != RequestStatus.NEW || !request.timedOut(clock.instant()))
                .map(request -> request.kind() == question.kind() ? ofSameKind(request) : Verdict.OTHER_KIND)
                .orElse(Verdict.TO_ASK);
    }

    private static Verdict ofSameKind(SystemUserRequest request) {
        return switch (request.status()) {
            case NEW -> Verdict.WAITING;
            case REJECTED -> Verdict.REJECTED;
            case ACCEPTED -> Verdict.HAS_ACCESS;
        };
    }

    private Known known(BulkQuestion question, List<CustomerSheet.Line> lines) {
        var numbers = lines.stream()
                .flatMap(line -> line.organisationNumber().stream())
                .distinct()
                .toList();
        var known = new Known(new HashMap<>(), new HashSet<>(), new HashMap<>());
        for (int first = 0; first < numbers.size(); first += LOOKED_UP_AT_ONCE) {
            look(question, numbers.subList(first, Math.min(numbers.size(), first + LOOKED_UP_AT_ONCE)), known);
        }
        return known;
    }

    private void look(BulkQuestion question, Collection<OrganisationNumber> some, Known known) {
        parties.organisations(some).forEach(found -> known.organisations().put(found.number(), found));
        known.given().addAll(systemUsers.keys(question.system(), some));
        known.standing()
                .putAll(requests.standingOf(question.system().value(), values(some)).stream()
                        .map(StoredRequest::toRequest)
                        .collect(toMap(SystemUserRequest::key, identity())));
    }

    private static List<String> values(Collection<OrganisationNumber> numbers) {
        return new ArrayList<>(numbers.stream().map(OrganisationNumber::value).toList());
    }

    private static OrganisationNumber number(CustomerSheet.Line line) {
        return line.organisationNumber().orElseThrow();
    }
}
