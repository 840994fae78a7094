package no.systembruker.portal.vendorrequest;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import no.systembruker.job.Job;
import no.systembruker.job.JobId;
import no.systembruker.job.JobStart;
import no.systembruker.party.Organisation;
import no.systembruker.portal.job.JobDesk;
import no.systembruker.portal.layout.Choices;
import no.systembruker.portal.layout.OwnAddress;
import no.systembruker.portal.layout.SpreadsheetText;
import no.systembruker.portal.party.PartyWords;
import no.systembruker.portal.vendor.VendorMandate;
import no.systembruker.register.RegisteredSystem;
import no.systembruker.request.BulkQuestion;
import no.systembruker.request.BulkRequests;
import no.systembruker.request.CustomerSheet;
import no.systembruker.request.Foreseen;
import no.systembruker.request.RequestIntake;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asks many customers at once: the list, then what will come of each line of it, then a job. */
@Controller
class BulkController {

    static final String ADDRESS = BoardController.ADDRESS + "/bulk";

    private static final int MOST_SHOWN = 500;

    private final AskingWords words;
    private final BulkRequests bulk;
    private final RequestIntake intake;
    private final PartyWords parties;
    private final MessageSource messages;

    BulkController(
            AskingWords words, BulkRequests bulk, RequestIntake intake, PartyWords parties, MessageSource messages) {
        this.words = words;
        this.bulk = bulk;
        this.intake = intake;
        this.parties = parties;
        this.messages = messages;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(VendorMandate mandate, @RequestParam(defaultValue = "") String system) {
        return words.system(mandate, system)
                .map(found -> form(mandate, found, AskingForm.blank(found), "", Map.of()))
                .orElseGet(() ->
                        new ModelAndView("vendorrequest/no-system", "party", parties.label(mandate.organisation())));
    }

    /** What would come of it: nobody is asked yet. */
    @PostMapping(ADDRESS)
    @Nullable
    ModelAndView foresee(VendorMandate mandate, @ModelAttribute BulkForm form) {
        return read(mandate, form, (system, question, foreseen) -> page(mandate, system, form, foreseen));
    }

    /** The same for every line, as a file. */
    @PostMapping(ADDRESS + "/answers")
    @Nullable
    ModelAndView file(VendorMandate mandate, @ModelAttribute BulkForm form, HttpServletResponse response) {
        return read(mandate, form, (system, question, foreseen) -> {
            write(foreseen, response);
            return null;
        });
    }

    @PostMapping(ADDRESS + "/jobs")
    @Nullable
    ModelAndView start(VendorMandate mandate, @ModelAttribute BulkForm form) {
        var id = Optional.ofNullable(form.job()).flatMap(JobId::parse).orElseGet(JobId::random);
        return read(mandate, form, (system, question, foreseen) -> switch (bulk.start(
                id, question, foreseen, mandate.actor().person())) {
            case JobStart.Started started -> to(started.job());
            case JobStart.StartedBefore before -> to(before.job());
            case JobStart.IdTaken taken -> page(mandate, system, withoutJob(form), foreseen);
        });
    }

    private interface Reader {

        @Nullable
        ModelAndView take(RegisteredSystem system, BulkQuestion question, List<Foreseen> foreseen);
    }

    private @Nullable ModelAndView read(VendorMandate mandate, BulkForm form, Reader reader) {
        var asking = form.asking();
        var first = words.system(mandate, asking.text(form.system()));
        if (first.isEmpty()) {
            return new ModelAndView("vendorrequest/no-system", "party", parties.label(mandate.organisation()));
        }
        var system = first.get();
        if (!system.id().value().equals(asking.text(form.system()))) {
            return again(mandate, system, form, Map.of("system", "vendorrequest.error.system"));
        }
        var question = asking.question(system);
        var refusal = intake.refusalOf(question.to(mandate.number().value(), ""));
        if (refusal.isPresent()) {
            return again(mandate, system, form, AskingForm.errors(refusal.get()));
        }
        if (!BulkRequests.canBeKept(question)) {
            return again(mandate, system, form, Map.of("ask", "vendorrequest.error.too-much-asked"));
        }
        return switch (form.read()) {
            case CustomerSheet.Reading.Empty empty ->
                again(mandate, system, form, Map.of("customers", "vendorrequest.error.no-customers"));
            case CustomerSheet.Reading.TooLong tooLong ->
                again(mandate, system, form, Map.of("customers", "vendorrequest.error.too-many-customers"));
            case CustomerSheet.Reading.Read read -> reader.take(system, question, bulk.foresee(question, read.lines()));
        };
    }

    private static ModelAndView to(Job job) {
        return new ModelAndView("redirect:" + JobDesk.addressOf(job.id()), HttpStatus.SEE_OTHER);
    }

    private static BulkForm withoutJob(BulkForm form) {
        return new BulkForm(
                form.system(),
                form.kind(),
                form.ask(),
                form.title(),
                form.returnAddress(),
                form.customers(),
                form.file(),
                null);
    }

    private ModelAndView page(VendorMandate mandate, RegisteredSystem system, BulkForm form, List<Foreseen> foreseen) {
        var asking = form.asking();
        var others = foreseen.stream().filter(each -> !each.isToBeAsked()).toList();
        var page = new ForeseenPage(
                words.page(mandate, system, asking),
                asking.text(form.returnAddress()),
                Objects.requireNonNullElse(form.ask(), List.of()),
                foreseen.size(),
                foreseen.size() - others.size(),
                counts(others),
                others.stream().limit(MOST_SHOWN).map(BulkController::row).toList(),
                Math.max(0, others.size() - MOST_SHOWN),
                list(foreseen),
                Optional.ofNullable(form.job())
                        .flatMap(JobId::parse)
                        .orElseGet(JobId::random)
                        .toString());
        return OwnAddress.set(new ModelAndView("vendorrequest/foreseen", "page", page), ADDRESS);
    }

    private static List<ForeseenPage.Count> counts(List<Foreseen> others) {
        var numbers = others.stream().collect(Collectors.groupingBy(Foreseen::verdict, Collectors.counting()));
        return numbers.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(count -> new ForeseenPage.Count(Choices.value(count.getKey()), count.getValue()))
                .toList();
    }

    private static ForeseenPage.Row row(Foreseen each) {
        return new ForeseenPage.Row(
                each.line().number(),
                each.line().organisation(),
                Optional.ofNullable(each.customer()).map(Organisation::name).orElse(null),
                each.line().reference(),
                Choices.value(each.verdict()));
    }

    /** As it is read again, whatever it looked like. */
    private static String list(List<Foreseen> foreseen) {
        return foreseen.stream()
                .map(each -> quoted(each.line().organisation()) + ";"
                        + quoted(each.line().reference()))
                .collect(Collectors.joining("\n"));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    private void write(List<Foreseen> foreseen, HttpServletResponse response) {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(message("vendorrequest.bulk.file.name") + ".csv")
                        .build()
                        .toString());
        try {
            var table = new SpreadsheetText(response.getWriter());
            table.line(List.of(
                    message("vendorrequest.bulk.file.line"),
                    message("vendorrequest.file.number"),
                    message("vendorrequest.file.customer"),
                    message("vendorrequest.file.reference"),
                    message("vendorrequest.bulk.file.answer")));
            for (var each : foreseen) {
                var row = row(each);
                table.line(List.of(
                        String.valueOf(row.line()),
                        row.organisation(),
                        Objects.requireNonNullElse(row.name(), ""),
                        row.reference(),
                        message("vendorrequest.verdict." + row.verdict())));
            }
        } catch (IOException readerWentAway) {
            throw new UncheckedIOException(readerWentAway);
        }
    }

    private ModelAndView again(
            VendorMandate mandate, RegisteredSystem system, BulkForm form, Map<String, String> errors) {
        var page = form(mandate, system, form.asking(), form.pasted(), errors);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView form(
            VendorMandate mandate,
            RegisteredSystem system,
            AskingForm form,
            String customers,
            Map<String, String> errors) {
        var page = new ModelAndView("vendorrequest/bulk", "page", words.page(mandate, system, form));
        page.addObject("customers", customers);
        page.addObject("errors", errors);
        page.addObject("most", CustomerSheet.MOST_LINES);
        return OwnAddress.set(page, ADDRESS);
    }

    private String message(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
