package no.systembruker.portal.vendorrequest;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.systembruker.changerequest.MissingAccessWork;
import no.systembruker.job.AnsweredRow;
import no.systembruker.job.Job;
import no.systembruker.job.JobKind;
import no.systembruker.job.Jobs;
import no.systembruker.job.RowPage;
import no.systembruker.party.Organisation;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PartyRegister;
import no.systembruker.portal.layout.PartyLabel;
import no.systembruker.portal.party.PartyWords;
import no.systembruker.register.SystemId;
import no.systembruker.register.Systems;
import no.systembruker.request.BulkQuestion;
import no.systembruker.request.BulkRequestWork;
import no.systembruker.request.RequestId;
import no.systembruker.systemuser.SystemUser;
import no.systembruker.systemuser.SystemUserId;
import no.systembruker.systemuser.SystemUsers;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts a job into the reader's words. */
@Component
class VendorJobWords {

    /** The kinds of jobs that a vendor starts. */
    static final Set<JobKind> KINDS = Set.of(BulkRequestWork.KIND, MissingAccessWork.KIND);

    private static final int ROWS = 50;

    private final Jobs jobs;
    private final Systems systems;
    private final SystemUsers systemUsers;
    private final PartyRegister register;
    private final PartyWords parties;

    VendorJobWords(Jobs jobs, Systems systems, SystemUsers systemUsers, PartyRegister register, PartyWords parties) {
        this.jobs = jobs;
        this.systems = systems;
        this.systemUsers = systemUsers;
        this.register = register;
        this.parties = parties;
    }

    JobView view(Job job, int after) {
        var page = jobs.rows(job, after, ROWS);
        return new JobView(
                parties.label(job.organisation()),
                job.kind().value(),
                system(job),
                word(job.state().name()),
                job.state().isOver(),
                job.total(),
                job.done(),
                job.created(),
                job.outcomes().entrySet().stream()
                        .map(count -> new JobView.Count(word(count.getKey()), count.getValue()))
                        .toList(),
                rows(job, page.rows()),
                VendorJobController.address(job.id()),
                next(job, page));
    }

    List<JobView.Row> rows(Job job, List<AnsweredRow> rows) {
        return job.kind().equals(MissingAccessWork.KIND) ? changes(rows) : requests(rows);
    }

    private List<JobView.Row> requests(List<AnsweredRow> rows) {
        var names = names(rows.stream()
                .map(row -> new OrganisationNumber(row.subject()))
                .distinct()
                .toList());
        return rows.stream()
                .map(row -> row(row, label(new OrganisationNumber(row.subject()), names), row.payload()))
                .toList();
    }

    /** Whose access has ended is not looked for any more. */
    private List<JobView.Row> changes(List<AnsweredRow> rows) {
        var accesses =
                systemUsers
                        .find(rows.stream()
                                .flatMap(row -> SystemUserId.parse(row.subject()).stream())
                                .toList())
                        .stream()
                        .collect(toMap(access -> access.id().toString(), identity()));
        var names = names(accesses.values().stream()
                .map(access -> access.key().owner())
                .distinct()
                .toList());
        return rows.stream()
                .map(row -> change(row, accesses.get(row.subject()), names))
                .toList();
    }

    private JobView.Row change(
            AnsweredRow row, @Nullable SystemUser access, Map<OrganisationNumber, Organisation> names) {
        return access == null
                ? row(row, new PartyLabel("–", "", ""), null)
                : row(
                        row,
                        label(access.key().owner(), names),
                        access.key().externalRef().value());
    }

    private static JobView.Row row(AnsweredRow row, PartyLabel customer, @Nullable String reference) {
        var outcome = Optional.ofNullable(row.outcome());
        return new JobView.Row(
                row.position(),
                customer,
                reference == null || reference.isEmpty() || reference.equals(customer.organisationNumber())
                        ? null
                        : reference,
                outcome.map(given -> word(given.code())).orElse(null),
                outcome.flatMap(given -> Optional.ofNullable(given.detail()))
                        .flatMap(RequestId::parse)
                        .map(id -> BoardController.ADDRESS + "/" + id)
                        .orElse(null));
    }

    private String system(Job job) {
        var id = job.kind().equals(MissingAccessWork.KIND)
                ? new SystemId(job.parameters())
                : BulkQuestion.read(job.parameters()).system();
        return systems.find(id)
                .map(found -> found.name().in(LocaleContextHolder.getLocale()))
                .orElse(id.value());
    }

    private static @Nullable String next(Job job, RowPage page) {
        return page.more()
                ? VendorJobController.address(job.id()) + "?after="
                        + page.rows().getLast().position()
                : null;
    }

    private PartyLabel label(OrganisationNumber number, Map<OrganisationNumber, Organisation> names) {
        return Optional.ofNullable(names.get(number))
                .map(parties::label)
                .orElseGet(() -> new PartyLabel(number.value(), number.value(), ""));
    }

    private Map<OrganisationNumber, Organisation> names(Collection<OrganisationNumber> numbers) {
        return numbers.isEmpty()
                ? Map.of()
                : register.organisations(numbers).stream().collect(toMap(Organisation::number, identity()));
    }

    private static String word(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
