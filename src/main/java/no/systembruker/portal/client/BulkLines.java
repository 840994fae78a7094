package no.systembruker.portal.client;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.systembruker.delegation.BulkWork;
import no.systembruker.delegation.ClientBulk;
import no.systembruker.job.Job;
import no.systembruker.job.JobKind;
import no.systembruker.job.Jobs;
import no.systembruker.portal.job.JobDesk;
import no.systembruker.portal.layout.Choices;
import no.systembruker.systemuser.AgentSystemUser;
import org.springframework.stereotype.Component;

/** What is being done to many of a system user's clients, or has just been done. */
@Component
class BulkLines {

    private static final int LOOKED_AT = 10;
    private static final Duration SHOWN_FOR = Duration.ofHours(1);
    private static final Map<JobKind, BulkWork> WORKS =
            Stream.of(BulkWork.values()).collect(toMap(BulkWork::kind, work -> work));

    private final Jobs jobs;
    private final Clock clock;

    BulkLines(Jobs jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    /** The newest first. */
    List<BulkLine> of(AgentSystemUser agent) {
        return jobs.page(agent.key().owner(), WORKS.keySet(), LOOKED_AT).jobs().stream()
                .filter(job -> ClientBulk.agentOf(job).equals(agent.id()))
                .filter(this::isShown)
                .map(BulkLines::line)
                .toList();
    }

    private boolean isShown(Job job) {
        var end = job.finishedAt();
        return end == null || end.isAfter(clock.instant().minus(SHOWN_FOR));
    }

    private static BulkLine line(Job job) {
        var work = Objects.requireNonNull(WORKS.get(job.kind()));
        return new BulkLine(
                JobDesk.addressOf(job.id()),
                Choices.value(work),
                job.done(),
                job.total(),
                job.state().isOver());
    }
}
