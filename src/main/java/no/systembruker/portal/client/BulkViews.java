package no.systembruker.portal.client;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.systembruker.delegation.AgentSight;
import no.systembruker.delegation.BulkWork;
import no.systembruker.delegation.ClientBulk;
import no.systembruker.delegation.ClientCheck;
import no.systembruker.delegation.Verdict;
import no.systembruker.job.Jobs;
import no.systembruker.portal.job.JobDesk;
import no.systembruker.portal.layout.Choices;
import no.systembruker.portal.layout.OwnAddress;
import no.systembruker.portal.party.PartyWords;
import no.systembruker.systemuser.AgentSystemUser;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The pages on which many clients are chosen, and the one that says what would come of it. */
@Component
class BulkViews {

    private static final int ROWS = 100;

    private final ClientBulk bulk;
    private final ClientWords words;
    private final PartyWords parties;
    private final OwnersAgents agents;
    private final Jobs jobs;
    private final MultipartProperties uploads;

    BulkViews(
            ClientBulk bulk,
            ClientWords words,
            PartyWords parties,
            OwnersAgents agents,
            Jobs jobs,
            MultipartProperties uploads) {
        this.bulk = bulk;
        this.words = words;
        this.parties = parties;
        this.agents = agents;
        this.jobs = jobs;
        this.uploads = uploads;
    }

    ModelAndView list(AgentSight.Seen seen, ListForm form, Map<String, String> errors) {
        var agent = seen.agent();
        var page = new ListPage(
                agent.id().value(),
                words.label(agent),
                parties.label(seen.mandate().organisation()),
                form.work() == BulkWork.ADD,
                form.numbers(),
                ClientBulk.MOST_LINES,
                uploads.getMaxFileSize().toMegabytes());
        return shown("client/list", page, errors, ClientListAddress.of(agent.id()) + "/list");
    }

    ModelAndView copy(AgentSight.Seen seen, Map<String, String> errors) {
        var agent = seen.agent();
        var page = new CopyPage(
                agent.id().value(),
                words.label(agent),
                parties.label(seen.mandate().organisation()),
                others(agent));
        return shown("client/copy", page, errors, ClientListAddress.of(agent.id()) + "/copy");
    }

    ModelAndView check(AgentSight.Seen seen, ClientCheck check, Optional<Verdict> wanted, int after) {
        var agent = seen.agent();
        var address = ClientListAddress.of(agent.id()) + "/checks/" + check.id();
        var rows = bulk.rows(check, wanted, after, ROWS + 1);
        var shown = rows.subList(0, Math.min(ROWS, rows.size()));
        var narrowed = address
                + wanted.map(verdict -> "?verdict=" + Choices.value(verdict)).orElse("");
        var page = new ClientCheckPage(
                agent.id().value(),
                check.id(),
                words.label(agent),
                parties.label(seen.mandate().organisation()),
                check.work() == BulkWork.ADD,
                check.total(),
                check.count(Verdict.TO_DO),
                parts(check, wanted, address),
                lacking(check),
                shown.stream().map(row -> row(row, check.work())).toList(),
                after == 0 ? null : narrowed,
                rows.size() > ROWS
                        ? narrowed + (wanted.isEmpty() ? "?" : "&") + "after="
                                + shown.getLast().position()
                        : null,
                jobs.find(check.job(), agent.key().owner())
                        .map(job -> JobDesk.addressOf(job.id()))
                        .orElse(null));
        return new ModelAndView("client/check", "page", page);
    }

    /** Those kinds that there are any of, in the order of the kinds. */
    private static List<ClientCheckPage.Part> parts(ClientCheck check, Optional<Verdict> wanted, String address) {
        return Arrays.stream(Verdict.values())
                .filter(verdict -> check.count(verdict) > 0)
                .map(verdict -> new ClientCheckPage.Part(
                        words("client.check.part.", verdict, check.work()),
                        check.count(verdict),
                        address + "?verdict=" + Choices.value(verdict),
                        wanted.filter(verdict::equals).isPresent()))
                .toList();
    }

    private List<ClientCheckPage.Lacking> lacking(ClientCheck check) {
        return check.lackingEach().entrySet().stream()
                .map(each -> new ClientCheckPage.Lacking(
                        words.names(List.of(each.getKey())).getFirst(), each.getValue()))
                .toList();
    }

    private ClientCheckPage.Row row(ClientCheck.Row row, BulkWork work) {
        return new ClientCheckPage.Row(
                row.line(),
                row.written(),
                row.name(),
                words("client.check.row.", row.verdict(), work),
                words.names(row.lacking()),
                row.verdict() == Verdict.TO_DO);
    }

    /** Two of the verdicts mean something else when clients are to be removed. */
    private static String words(String prefix, Verdict verdict, BulkWork work) {
        var isOfWork = verdict == Verdict.TO_DO || verdict == Verdict.DONE_BEFORE;
        return prefix + (isOfWork ? Choices.value(work) + "-" : "") + Choices.value(verdict);
    }

    private List<CopyPage.Other> others(AgentSystemUser agent) {
        return agents.of(agent.key().owner()).stream()
                .filter(each -> !each.access().id().equals(agent.id()))
                .map(each -> new CopyPage.Other(
                        each.access().id().value(), each.label(), each.access().created()))
                .toList();
    }

    private static ModelAndView shown(String view, Object page, Map<String, String> errors, String address) {
        var shown = new ModelAndView(view, "page", page).addObject("errors", errors);
        return OwnAddress.set(shown, address);
    }
}
