package no.systembruker.portal.systemuser;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.systembruker.delegation.Clients;
import no.systembruker.listing.Turn;
import no.systembruker.overview.AccessList;
import no.systembruker.overview.AccessPlace;
import no.systembruker.overview.ListedAccess;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.portal.language.Dates;
import no.systembruker.portal.layout.Choices;
import no.systembruker.portal.layout.SpreadsheetText;
import no.systembruker.systemuser.SystemUserId;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Writes the list of accesses to a file in the reader's language, page by page: however many, few of them are held at once. */
@Component
class AccessFile {

    private static final int PAGE = 500;
    private static final List<String> COLUMNS = List.of(
            "systemuser.file.name",
            "systemuser.file.system",
            "systemuser.file.vendor",
            "systemuser.file.kind",
            "systemuser.file.clients",
            "systemuser.file.external-ref",
            "systemuser.file.since",
            "systemuser.file.by");

    private final AccessList accesses;
    private final SystemUserRows rows;
    private final Clients clients;
    private final MessageSource messages;

    AccessFile(AccessList accesses, SystemUserRows rows, Clients clients, MessageSource messages) {
        this.accesses = accesses;
        this.rows = rows;
        this.clients = clients;
        this.messages = messages;
    }

    String name() {
        return message("systemuser.file");
    }

    void write(OrganisationNumber owner, SystemUserFilter asked, Writer out) throws IOException {
        var table = new SpreadsheetText(out);
        table.line(COLUMNS.stream().map(this::message).toList());
        var vendors = accesses.vendors(owner);
        Optional<Turn<AccessPlace>> turn = Optional.of(new Turn.First<>());
        while (turn.isPresent()) {
            var page = accesses.page(
                    asked.of(owner), asked.order(), vendors, LocaleContextHolder.getLocale(), turn.get(), PAGE);
            write(page.rows(), vendors.names(), table);
            turn = page.next().map(next -> next);
        }
    }

    private void write(List<ListedAccess> page, Map<OrganisationNumber, String> vendors, SpreadsheetText table)
            throws IOException {
        var counts = clients.countOn(page.stream().map(ListedAccess::id).toList());
        for (var row : rows.of(page, vendors)) {
            table.line(cells(row, counts));
        }
    }

    private List<String> cells(SystemUserRow row, Map<SystemUserId, Long> counts) {
        return List.of(
                row.system().heading(),
                row.system().name(),
                row.system().vendor(),
                message("systemuser.filter.kind." + Choices.value(row.kind())),
                row.kind().isForClients() ? String.valueOf(counts.getOrDefault(new SystemUserId(row.id()), 0L)) : "",
                Optional.ofNullable(row.externalRef()).orElse(""),
                day(row.since()),
                row.by());
    }

    /** As spreadsheets everywhere take for a day. */
    private static String day(Instant at) {
        return DateTimeFormatter.ISO_LOCAL_DATE.format(at.atZone(Dates.NORWAY));
    }

    private String message(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
