package no.systembruker.portal.client;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.systembruker.delegation.BulkWork;
import no.systembruker.delegation.ClientBulk;
import no.systembruker.delegation.ClientOutcome;
import no.systembruker.job.AnsweredRow;
import no.systembruker.job.Job;
import no.systembruker.job.JobKind;
import no.systembruker.job.Outcome;
import no.systembruker.party.Mandate;
import no.systembruker.party.Organisation;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PartyRegister;
import no.systembruker.portal.job.JobDesk;
import no.systembruker.portal.layout.Choices;

/** What is done to many clients, as the pages of long work tell it. */
final class ClientJobDesk implements JobDesk {

    private static final String WORDS = "client.job.";

    private final BulkWork work;
    private final ClientWords words;
    private final PartyRegister register;

    ClientJobDesk(BulkWork work, ClientWords words, PartyRegister register) {
        this.work = work;
        this.words = words;
        this.register = register;
    }

    @Override
    public JobKind kind() {
        return work.kind();
    }

    @Override
    public boolean mayDo(Mandate mandate) {
        return mandate.mayManageClients();
    }

    @Override
    public String title() {
        return key("title");
    }

    @Override
    public String subject() {
        return key("subject");
    }

    @Override
    public String outcome(String word) {
        return key("outcome." + word);
    }

    @Override
    public Optional<String> address(Job job) {
        return Optional.of(ClientListAddress.of(ClientBulk.agentOf(job)));
    }

    /** What is no organisation number has no name either. */
    @Override
    public Map<String, String> names(Collection<String> subjects) {
        var numbers = subjects.stream()
                .flatMap(subject -> OrganisationNumber.parse(subject).stream())
                .distinct()
                .toList();
        return register.organisations(numbers).stream()
                .collect(toMap(organisation -> organisation.number().value(), Organisation::name));
    }

    @Override
    public String detail(AnsweredRow row, Outcome outcome) {
        var detail = outcome.detail();
        if (detail == null) {
            return "";
        }
        return outcome.code().equals(ClientOutcome.LACKS_PACKAGES.name())
                ? String.join(", ", words.names(List.of(detail.split(",", -1))))
                : detail;
    }

    private String key(String word) {
        return WORDS + Choices.value(work) + "." + word;
    }
}
