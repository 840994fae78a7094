package no.systembruker.delegation;

import java.util.Map;
import java.util.Optional;
import no.systembruker.job.Answers;
import no.systembruker.job.Batch;
import no.systembruker.job.Job;
import no.systembruker.job.JobKind;
import no.systembruker.job.JobRow;
import no.systembruker.job.JobWork;
import no.systembruker.job.Outcome;
import no.systembruker.party.Mandate;
import no.systembruker.party.Organisation;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PartyRegister;
import no.systembruker.party.PersonId;
import no.systembruker.systemuser.AgentSystemUser;
import no.systembruker.systemuser.SystemUserId;
import no.systembruker.systemuser.SystemUsers;

/** Does one kind of work with clients in jobs, as long as whoever started it may manage them. */
class ClientWork implements JobWork {

    private static final String BETWEEN = ",";

    private final BulkWork work;
    private final SystemUsers systemUsers;
    private final Agents agents;
    private final Providers providers;
    private final ManyClients many;
    private final PartyRegister parties;

    ClientWork(
            BulkWork work,
            SystemUsers systemUsers,
            Agents agents,
            Providers providers,
            ManyClients many,
            PartyRegister parties) {
        this.work = work;
        this.systemUsers = systemUsers;
        this.agents = agents;
        this.providers = providers;
        this.many = many;
        this.parties = parties;
    }

    static String parameters(SystemUserId agent) {
        return agent.toString();
    }

    static SystemUserId agentOf(Job job) {
        return SystemUserId.parse(job.parameters()).orElseThrow();
    }

    @Override
    public JobKind kind() {
        return work.kind();
    }

    @Override
    public Answers work(Batch batch) {
        var job = batch.job();
        var owner = parties.organisation(job.organisation()).orElseThrow();
        var starter = job.starter().filter(person -> mayManageClients(person, owner));
        if (starter.isEmpty()) {
            return batch.answer(row -> Outcome.of(ClientOutcome.NOT_PERMITTED.name()));
        }
        providers.hold(owner.uuid());
        return agent(job)
                .map(agent -> work(batch, owner, agent, starter.get()))
                .orElseGet(() -> batch.answer(row -> Outcome.of(ClientOutcome.SYSTEM_USER_GONE.name())));
    }

    private Answers work(Batch batch, Organisation owner, AgentSystemUser agent, PersonId by) {
        var numbers = batch.rows().stream().flatMap(row -> number(row).stream()).toList();
        var answers = many.apply(work, owner, agent, numbers, by);
        return batch.answer(row -> outcome(row, answers));
    }

    private static Outcome outcome(JobRow row, Map<OrganisationNumber, ClientAnswer> answers) {
        var answer = number(row).map(answers::get).orElseGet(() -> ClientAnswer.of(ClientOutcome.INVALID_NUMBER));
        return answer.lacking().isEmpty()
                ? Outcome.of(answer.outcome().name())
                : new Outcome(answer.outcome().name(), shortened(String.join(BETWEEN, answer.lacking())));
    }

    /** A package whose name would be cut is left out. */
    private static String shortened(String slugs) {
        return slugs.length() <= Outcome.MAX_DETAIL
                ? slugs
                : slugs.substring(0, slugs.lastIndexOf(BETWEEN, Outcome.MAX_DETAIL));
    }

    private static Optional<OrganisationNumber> number(JobRow row) {
        return OrganisationNumber.parse(row.subject());
    }

    private boolean mayManageClients(PersonId person, Organisation owner) {
        return new Mandate(owner, parties.roles(person, owner)).mayManageClients();
    }

    private Optional<AgentSystemUser> agent(Job job) {
        return systemUsers
                .find(agentOf(job))
                .filter(found -> found.key().owner().equals(job.organisation()))
                .filter(AgentSystemUser.class::isInstance)
                .map(AgentSystemUser.class::cast)
                .flatMap(agents::asItIsNow);
    }
}
