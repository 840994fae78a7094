package no.systembruker.changerequest;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.systembruker.catalogue.AccessPackage;
import no.systembruker.job.Answers;
import no.systembruker.job.Batch;
import no.systembruker.job.Job;
import no.systembruker.job.JobId;
import no.systembruker.job.JobKind;
import no.systembruker.job.JobWork;
import no.systembruker.job.Outcome;
import no.systembruker.party.Mandates;
import no.systembruker.register.Access;
import no.systembruker.register.AskedRight;
import no.systembruker.register.RegisteredSystem;
import no.systembruker.register.SystemId;
import no.systembruker.register.Systems;
import no.systembruker.request.AskingRules;
import no.systembruker.systemuser.SystemUser;
import no.systembruker.systemuser.SystemUserId;
import no.systembruker.systemuser.SystemUsers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks for what the accesses of a job lack, each by {@link ChangeIntake}. */
@Component
public class MissingAccessWork implements JobWork {

    public static final JobKind KIND = new JobKind("ask-for-what-is-missing");

    /** Asked; the detail is the change request's id. */
    public static final String ASKED = "ASKED";

    /** A change request for all of it waits already; the detail is its id. */
    public static final String ASKED_BEFORE = "ASKED_BEFORE";

    public static final String LACKS_NOTHING = "LACKS_NOTHING";

    /** The access has ended. */
    public static final String ENDED = "ENDED";

    public static final String REFUSED = "REFUSED";

    /** Whoever started it speaks for the vendor no longer. */
    public static final String NO_LONGER_ALLOWED = "NO_LONGER_ALLOWED";

    private final ChangeIntake intake;
    private final StoredChangeRequests requests;
    private final SystemUsers systemUsers;
    private final Systems systems;
    private final AskingRules asking;
    private final Mandates mandates;
    private final Clock clock;

    MissingAccessWork(
            ChangeIntake intake,
            StoredChangeRequests requests,
            SystemUsers systemUsers,
            Systems systems,
            AskingRules asking,
            Mandates mandates,
            Clock clock) {
        this.intake = intake;
        this.requests = requests;
        this.systemUsers = systemUsers;
        this.systems = systems;
        this.asking = asking;
        this.mandates = mandates;
        this.clock = clock;
    }

    @Override
    public JobKind kind() {
        return KIND;
    }

    @Override
    public Answers work(Batch batch) {
        var job = batch.job();
        if (!mandates.speaksForVendor(job.startedBy(), job.organisation())) {
            return batch.answer(row -> Outcome.of(NO_LONGER_ALLOWED));
        }
        var ids = batch.subjects().stream().map(UUID::fromString).toList();
        var living = systemUsers.find(ids.stream().map(SystemUserId::new).toList()).stream()
                .collect(toMap(each -> each.id().value(), identity()));
        var waiting = waiting(ids);
        var system = systems.find(new SystemId(job.parameters())).orElseThrow();
        return batch.answer(row -> {
            var id = UUID.fromString(row.subject());
            return ask(job, system, living.get(id), waiting.getOrDefault(id, List.of()));
        });
    }

    private Map<UUID, List<ChangeRequest>> waiting(Collection<UUID> systemUsers) {
        return requests.waitingFor(systemUsers, clock.instant()).stream()
                .map(StoredChangeRequest::toRequest)
                .collect(groupingBy(request -> request.systemUser().value()));
    }

    private Outcome ask(
            Job job, RegisteredSystem system, @Nullable SystemUser systemUser, List<ChangeRequest> waiting) {
        if (systemUser == null) {
            return Outcome.of(ENDED);
        }
        var lacks = asking.asked(system, systemUser.kind()).without(systemUser.access());
        if (lacks.isEmpty()) {
            return Outcome.of(LACKS_NOTHING);
        }
        return forAllOf(lacks, waiting)
                .map(request -> new Outcome(ASKED_BEFORE, request.id().toString()))
                .orElseGet(() -> outcome(intake.submit(id(job.id(), systemUser), asking(systemUser, lacks))));
    }

    private static Optional<ChangeRequest> forAllOf(Access lacks, List<ChangeRequest> waiting) {
        return waiting.stream()
                .filter(request -> lacks.without(request.change().required()).isEmpty())
                .findFirst();
    }

    private static NewChangeRequest asking(SystemUser systemUser, Access lacks) {
        return new NewChangeRequest(
                systemUser.key().system().vendor(),
                systemUser.id(),
                lacks.resources().stream().sorted().map(AskedRight::to).toList(),
                List.of(),
                lacks.packages().stream().map(AccessPackage::urnOf).toList(),
                List.of(),
                null);
    }

    /** The same when the same is done again. */
    private static ChangeRequestId id(JobId job, SystemUser systemUser) {
        var name = job + " " + systemUser.id();
        return new ChangeRequestId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    private static Outcome outcome(ChangeSubmission submission) {
        return switch (submission) {
            case ChangeSubmission.Created created ->
                new Outcome(ASKED, created.request().id().toString());
            case ChangeSubmission.Repeated repeated ->
                new Outcome(ASKED_BEFORE, repeated.request().id().toString());
            case ChangeSubmission.NoChangeNeeded nothing -> Outcome.of(LACKS_NOTHING);
            case ChangeSubmission.Refused refused -> Outcome.of(refused(refused.refusal()));
        };
    }

    private static String refused(ChangeRefusal refusal) {
        return switch (refusal) {
            case ChangeRefusal.UnknownSystemUser unknown -> ENDED;
            case ChangeRefusal.NotAskable notAskable ->
                notAskable.refusal().reason().name();
            case ChangeRefusal.Unnamed unnamed -> REFUSED;
            case ChangeRefusal.RightsForClients rights -> REFUSED;
            case ChangeRefusal.NoPackageLeft nothing -> REFUSED;
            case ChangeRefusal.Contradictory contradictory -> REFUSED;
            case ChangeRefusal.IdTaken taken -> REFUSED;
        };
    }
}
