package no.systembruker.portal.job;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import no.systembruker.job.Job;
import no.systembruker.job.Outcome;
import no.systembruker.party.Mandate;
import no.systembruker.party.PartyRegister;
import no.systembruker.party.Person;
import no.systembruker.party.PersonId;
import no.systembruker.portal.job.ShownJob.OutcomeLine;
import no.systembruker.portal.party.PartyWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Jobs in the reader's words. */
@Component
class JobWords {

    private final JobDesks desks;
    private final PartyRegister register;
    private final PartyWords parties;

    JobWords(JobDesks desks, PartyRegister register, PartyWords parties) {
        this.desks = desks;
        this.register = register;
        this.parties = parties;
    }

    List<JobSummary> summaries(List<Job> jobs) {
        var names = names(jobs);
        return jobs.stream().map(job -> summary(job, names)).toList();
    }

    ShownJob show(Job job, JobDesk desk, Mandate mandate) {
        var names = names(List.of(job));
        return new ShownJob(
                parties.label(mandate.organisation()),
                summary(job, names),
                job.outcomes().entrySet().stream()
                        .map(given -> new OutcomeLine(key(desk, given.getKey()), given.getValue()))
                        .toList(),
                name(job.cancelledBy(), names),
                job.finishedAt(),
                desk.address(job).orElse(null));
    }

    /** Every kind of job may fail at a row, and says so in the same words. */
    static String key(JobDesk desk, String outcomeCode) {
        return outcomeCode.equals(Outcome.FAILED)
                ? "job.outcome.failed"
                : desk.outcome(outcomeCode.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private JobSummary summary(Job job, Map<PersonId, String> names) {
        return new JobSummary(
                job.id().value(),
                desks.of(job).orElseThrow().title(),
                job.state(),
                job.total(),
                job.done(),
                job.created(),
                name(job.startedBy(), names));
    }

    private Map<PersonId, String> names(List<Job> jobs) {
        var mentioned = jobs.stream()
                .flatMap(job -> Stream.of(job.starter().stream(), Stream.ofNullable(job.cancelledBy())))
                .flatMap(people -> people)
                .collect(toSet());
        return register.persons(mentioned).stream().collect(toMap(Person::id, Person::name));
    }

    private static @Nullable String name(@Nullable PersonId person, Map<PersonId, String> names) {
        return person == null ? null : names.getOrDefault(person, "");
    }
}
