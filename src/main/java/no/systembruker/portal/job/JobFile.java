package no.systembruker.portal.job;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import no.systembruker.job.AnsweredRow;
import no.systembruker.job.Job;
import no.systembruker.job.Jobs;
import no.systembruker.job.Outcome;
import no.systembruker.job.RowPage;
import no.systembruker.portal.layout.SpreadsheetText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Writes a job's rows to a file in the reader's language, page by page: however many, few of them are held at once. */
@Component
class JobFile {

    private static final int PAGE = 1000;

    private final Jobs jobs;
    private final MessageSource messages;

    JobFile(Jobs jobs, MessageSource messages) {
        this.jobs = jobs;
        this.messages = messages;
    }

    String name() {
        return message("job.file.name");
    }

    void write(Job job, JobDesk desk, Writer out) throws IOException {
        var table = new SpreadsheetText(out);
        table.line(List.of(
                message(desk.subject()),
                message("job.file.called"),
                message("job.file.outcome"),
                message("job.file.detail")));
        var last = 0;
        RowPage page;
        do {
            page = jobs.rows(job, last, PAGE);
            write(page.rows(), desk, table);
            last += page.rows().size();
        } while (page.more());
    }

    private void write(List<AnsweredRow> rows, JobDesk desk, SpreadsheetText table) throws IOException {
        var names = desk.names(rows.stream().map(AnsweredRow::subject).toList());
        for (var row : rows) {
            table.line(cells(row, desk, names));
        }
    }

    private List<String> cells(AnsweredRow row, JobDesk desk, Map<String, String> names) {
        return List.of(
                row.subject(),
                names.getOrDefault(row.subject(), ""),
                outcome(row.outcome(), desk),
                row.outcome() == null ? "" : desk.detail(row, row.outcome()));
    }

    private String outcome(@Nullable Outcome outcome, JobDesk desk) {
        return message(outcome == null ? "job.outcome.none" : JobWords.key(desk, outcome.code()));
    }

    private String message(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
