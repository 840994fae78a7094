package no.systembruker.portal.vendoraccess;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.systembruker.changerequest.MissingAccessWork;
import no.systembruker.job.AnsweredRow;
import no.systembruker.job.Job;
import no.systembruker.job.JobKind;
import no.systembruker.job.Outcome;
import no.systembruker.party.Mandate;
import no.systembruker.party.Organisation;
import no.systembruker.party.PartyRegister;
import no.systembruker.portal.job.JobDesk;
import no.systembruker.systemuser.SystemUserId;
import no.systembruker.systemuser.SystemUsers;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Asking for what many accesses lack, as the pages of long work tell it: a row is an access, called by its owner. */
@Component
class MissingAccessJobDesk implements JobDesk {

    private final SystemUsers systemUsers;
    private final PartyRegister register;

    MissingAccessJobDesk(SystemUsers systemUsers, PartyRegister register) {
        this.systemUsers = systemUsers;
        this.register = register;
    }

    @Override
    public JobKind kind() {
        return MissingAccessWork.KIND;
    }

    @Override
    public boolean mayDo(Mandate mandate) {
        return mandate.maySpeakForVendor();
    }

    @Override
    public String title() {
        return "vendoraccess.job.title";
    }

    @Override
    public String subject() {
        return "vendoraccess.job.subject";
    }

    @Override
    public String outcome(String word) {
        return "vendorrequest.outcome." + word;
    }

    @Override
    public Optional<String> address(Job job) {
        return Optional.of(UriComponentsBuilder.fromPath(MissingAccessController.ADDRESS)
                .buildAndExpand(job.parameters())
                .encode()
                .toUriString());
    }

    /** Whose access has ended has no name here any more. */
    @Override
    public Map<String, String> names(Collection<String> subjects) {
        var accesses = systemUsers.find(subjects.stream()
                .flatMap(subject -> SystemUserId.parse(subject).stream())
                .toList());
        var owners =
                register
                        .organisations(accesses.stream()
                                .map(access -> access.key().owner())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(toMap(Organisation::number, Organisation::name));
        return accesses.stream()
                .collect(toMap(
                        access -> access.id().toString(),
                        access -> owners.getOrDefault(
                                access.key().owner(), access.key().owner().value())));
    }

    @Override
    public String detail(AnsweredRow row, Outcome outcome) {
        return Objects.requireNonNullElse(outcome.detail(), "");
    }
}
