package no.systembruker.portal.history;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import no.systembruker.history.History;
import no.systembruker.history.HistoryFilter;
import no.systembruker.history.HistoryPage;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.portal.access.SystemLabel;
import no.systembruker.portal.history.HistoryRow.RequestLink;
import no.systembruker.portal.language.Dates;
import no.systembruker.portal.layout.SpreadsheetText;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Writes history to a file in the reader's language, page by page: however much there is, little of it is held at once. */
@Component
class HistoryFile {

    private static final int PAGE = 500;
    private static final List<String> COLUMNS = List.of(
            "history.file.at",
            "history.file.by",
            "history.file.what",
            "history.file.topic",
            "history.file.own",
            "history.file.system",
            "history.file.title",
            "history.file.vendor",
            "history.file.label",
            "history.file.gained",
            "history.file.lost",
            "history.file.reference");

    private final History history;
    private final HistoryWords words;
    private final MessageSource messages;

    HistoryFile(History history, HistoryWords words, MessageSource messages) {
        this.history = history;
        this.words = words;
        this.messages = messages;
    }

    String name() {
        return message("history.file.name");
    }

    void write(OrganisationNumber party, HistoryFilter filter, Writer out) throws IOException {
        var table = new SpreadsheetText(out);
        table.line(COLUMNS.stream().map(column -> message(column)).toList());
        var page = Optional.of(history.page(party, filter, PAGE));
        while (page.isPresent()) {
            write(page.get(), table);
            page = next(party, filter, page.get());
        }
    }

    private Optional<HistoryPage> next(OrganisationNumber party, HistoryFilter filter, HistoryPage page) {
        return page.more()
                ? history.page(party, filter, page.entries().getLast().id(), PAGE)
                : Optional.empty();
    }

    private void write(HistoryPage page, SpreadsheetText table) throws IOException {
        for (var row : words.rows(page.entries())) {
            table.line(cells(row));
        }
    }

    private List<String> cells(HistoryRow row) {
        var system = Optional.ofNullable(row.system());
        return List.of(
                moment(row.at()),
                row.by(),
                sentence(row),
                message("history.topic." + HistoryForm.word(row.topic())),
                system.map(SystemLabel::own).orElse(""),
                system.map(SystemLabel::name).orElse(""),
                system.map(SystemLabel::title).orElse(""),
                system.map(SystemLabel::vendor).orElse(""),
                Optional.ofNullable(row.label()).orElse(""),
                String.join(", ", row.gained()),
                String.join(", ", row.lost()),
                Optional.ofNullable(row.request()).map(RequestLink::reference).orElse(""));
    }

    private String sentence(HistoryRow row) {
        var role = row.role();
        var dealing = row.dealing();
        if (dealing != null) {
            return message(row.words(), row.by(), dealing.with());
        }
        return role == null
                ? message(row.words(), row.by())
                : message(row.words(), row.by(), role.holder(), role.name());
    }

    /** As spreadsheets everywhere take for a point in time. */
    private static String moment(Instant at) {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").format(at.atZone(Dates.NORWAY));
    }

    private String message(String key, Object... values) {
        return messages.getMessage(key, values, LocaleContextHolder.getLocale());
    }
}
