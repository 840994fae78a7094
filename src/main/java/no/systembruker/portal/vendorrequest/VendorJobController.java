package no.systembruker.portal.vendorrequest;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.systembruker.job.AnsweredRow;
import no.systembruker.job.Job;
import no.systembruker.job.JobCanceller;
import no.systembruker.job.JobId;
import no.systembruker.job.Jobs;
import no.systembruker.portal.error.PageNotFoundException;
import no.systembruker.portal.layout.SpreadsheetText;
import no.systembruker.portal.vendor.VendorMandate;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How a vendor's job comes along: the page can be closed and opened again, here or elsewhere. */
@Controller
class VendorJobController {

    private static final String ADDRESS = "/vendor/jobs";
    private static final int WRITTEN_AT_ONCE = 500;

    private final Jobs jobs;
    private final JobCanceller canceller;
    private final VendorJobWords words;
    private final MessageSource messages;

    VendorJobController(Jobs jobs, JobCanceller canceller, VendorJobWords words, MessageSource messages) {
        this.jobs = jobs;
        this.canceller = canceller;
        this.words = words;
        this.messages = messages;
    }

    static String address(JobId id) {
        return ADDRESS + "/" + id;
    }

    @GetMapping(ADDRESS + "/{id}")
    ModelAndView show(VendorMandate mandate, @PathVariable String id, @RequestParam(defaultValue = "0") int after) {
        return new ModelAndView("vendorrequest/job", "job", words.view(find(id, mandate), Math.max(0, after)));
    }

    @PostMapping(ADDRESS + "/{id}/cancellation")
    ModelAndView cancel(VendorMandate mandate, @PathVariable String id) {
        var job = find(id, mandate);
        canceller.cancel(job.id(), mandate.number(), mandate.actor().person());
        return new ModelAndView("redirect:" + address(job.id()), HttpStatus.SEE_OTHER);
    }

    @GetMapping(ADDRESS + "/{id}/outcomes.csv")
    void file(VendorMandate mandate, @PathVariable String id, HttpServletResponse response) throws IOException {
        var job = find(id, mandate);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(message("vendorrequest.job.file.name") + ".csv")
                        .build()
                        .toString());
        var table = new SpreadsheetText(response.getWriter());
        table.line(List.of(
                message("vendorrequest.bulk.file.line"),
                message("vendorrequest.file.number"),
                message("vendorrequest.file.customer"),
                message("vendorrequest.file.reference"),
                message("vendorrequest.job.file.outcome")));
        var read = new ArrayList<AnsweredRow>();
        jobs.eachRow(job, row -> {
            read.add(row);
            if (read.size() == WRITTEN_AT_ONCE) {
                write(job, read, table);
            }
        });
        write(job, read, table);
    }

    private void write(Job job, List<AnsweredRow> read, SpreadsheetText table) {
        for (var row : words.rows(job, read)) {
            write(row, table);
        }
        read.clear();
    }

    private void write(JobView.Row row, SpreadsheetText table) {
        try {
            table.line(List.of(
                    String.valueOf(row.position()),
                    row.customer().organisationNumber(),
                    row.customer().name(),
                    Objects.requireNonNullElse(row.reference(), ""),
                    row.outcome() == null ? "" : message("vendorrequest.outcome." + row.outcome())));
        } catch (IOException readerWentAway) {
            throw new UncheckedIOException(readerWentAway);
        }
    }

    private Job find(String id, VendorMandate mandate) {
        return JobId.parse(id)
                .flatMap(parsed -> jobs.find(parsed, mandate.number()))
                .filter(job -> VendorJobWords.KINDS.contains(job.kind()))
                .orElseThrow(PageNotFoundException::new);
    }

    private String message(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
