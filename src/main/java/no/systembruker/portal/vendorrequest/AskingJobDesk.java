package no.systembruker.portal.vendorrequest;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.systembruker.job.AnsweredRow;
import no.systembruker.job.Job;
import no.systembruker.job.JobKind;
import no.systembruker.job.Outcome;
import no.systembruker.party.Mandate;
import no.systembruker.party.Organisation;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PartyRegister;
import no.systembruker.portal.job.JobDesk;
import no.systembruker.request.BulkQuestion;
import no.systembruker.request.BulkRequestWork;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Asking many customers, as the pages of long work tell it: a row is a customer, under one of the vendor's references. */
@Component
class AskingJobDesk implements JobDesk {

    private final PartyRegister register;

    AskingJobDesk(PartyRegister register) {
        this.register = register;
    }

    @Override
    public JobKind kind() {
        return BulkRequestWork.KIND;
    }

    @Override
    public boolean mayDo(Mandate mandate) {
        return mandate.maySpeakForVendor();
    }

    @Override
    public String title() {
        return "vendorrequest.job.ask-customers";
    }

    @Override
    public String subject() {
        return "vendorrequest.file.number";
    }

    @Override
    public String outcome(String word) {
        return "vendorrequest.outcome." + word;
    }

    @Override
    public Optional<String> address(Job job) {
        return Optional.of(UriComponentsBuilder.fromPath(BoardController.ADDRESS)
                .queryParam(
                        "system", BulkQuestion.read(job.parameters()).system().value())
                .encode()
                .toUriString());
    }

    @Override
    public Map<String, String> names(Collection<String> subjects) {
        var numbers = subjects.stream().map(OrganisationNumber::new).distinct().toList();
        return register.organisations(numbers).stream()
                .collect(toMap(organisation -> organisation.number().value(), Organisation::name));
    }

    /** By which reference, and which request answers to it. */
    @Override
    public String detail(AnsweredRow row, Outcome outcome) {
        return Stream.of(row.payload(), outcome.detail())
                .flatMap(Stream::ofNullable)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
