package no.systembruker.request;

import no.systembruker.job.Answers;
import no.systembruker.job.Batch;
import no.systembruker.job.JobKind;
import no.systembruker.job.JobRow;
import no.systembruker.job.JobWork;
import no.systembruker.job.Outcome;
import no.systembruker.party.Mandates;
import org.springframework.stereotype.Component;

/** Asks the customers of a job, one by one, by the same rules as a vendor that asks one. */
@Component
public class BulkRequestWork implements JobWork {

    public static final JobKind KIND = new JobKind("ask-customers");

    /** Asked; the detail is the request's id. */
    public static final String ASKED = "ASKED";

    /** A request stood already; the detail is its id. */
    public static final String ASKED_BEFORE = "ASKED_BEFORE";

    /** Whoever started it speaks for the vendor no longer. */
    public static final String NO_LONGER_ALLOWED = "NO_LONGER_ALLOWED";

    private final RequestIntake intake;
    private final Mandates mandates;

    BulkRequestWork(RequestIntake intake, Mandates mandates) {
        this.intake = intake;
        this.mandates = mandates;
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
        var question = BulkQuestion.read(job.parameters());
        return batch.answer(row -> ask(question, row));
    }

    private Outcome ask(BulkQuestion question, JobRow row) {
        var reference = row.payload() == null ? "" : row.payload();
        return switch (intake.submit(question.to(row.subject(), reference))) {
            case Submission.Created created ->
                new Outcome(ASKED, created.request().id().toString());
            case Submission.Repeated repeated ->
                new Outcome(ASKED_BEFORE, repeated.request().id().toString());
            case Submission.Refused refused ->
                Outcome.of(refused.refusal().reason().name());
        };
    }
}
