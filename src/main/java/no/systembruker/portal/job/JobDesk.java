package no.systembruker.portal.job;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import no.systembruker.job.AnsweredRow;
import no.systembruker.job.Job;
import no.systembruker.job.JobId;
import no.systembruker.job.JobKind;
import no.systembruker.job.Outcome;
import no.systembruker.party.Mandate;

/** What the pages of jobs have to know of one kind of job; the pages of whoever starts such jobs have a bean for it. */
public interface JobDesk {

    JobKind kind();

    /** Whether these may do such work for the party, and so follow and stop it. */
    boolean mayDo(Mandate mandate);

    /** The key of its name, which is given the number of rows. */
    String title();

    /** The key of what its subjects are, for the head of a column. */
    String subject();

    /**
     * The key of one of its outcomes; {@link Outcome#FAILED} is not asked for.
     *
     * @param word the outcome's code as keys are written: {@code already-on} for {@code ALREADY_ON}
     */
    String outcome(String word);

    /** The page of what the job is about, to go back to. */
    Optional<String> address(Job job);

    /** What some of its subjects are called, as far as they have names. */
    Map<String, String> names(Collection<String> subjects);

    /** What more is to be told of a row that has its outcome, in the reader's words. */
    String detail(AnsweredRow row, Outcome outcome);

    /** Where people follow a job, whatever it does. */
    static String addressOf(JobId job) {
        return JobController.ADDRESS + "/" + job;
    }
}
