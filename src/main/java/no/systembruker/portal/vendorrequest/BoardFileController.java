package no.systembruker.portal.vendorrequest;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.systembruker.listing.Turn;
import no.systembruker.overview.BoardPlace;
import no.systembruker.overview.RequestBoard;
import no.systembruker.portal.language.Dates;
import no.systembruker.portal.layout.SpreadsheetText;
import no.systembruker.portal.vendor.VendorMandate;
import no.systembruker.register.Systems;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All of what the board shows a page of, as a file for a spreadsheet, of which little is held at once. */
@Controller
class BoardFileController {

    static final String ADDRESS = BoardController.ADDRESS + ".csv";

    private static final int PAGE = 500;
    private static final List<String> COLUMNS = List.of(
            "vendorrequest.file.customer",
            "vendorrequest.file.number",
            "vendorrequest.file.system",
            "vendorrequest.file.kind",
            "vendorrequest.file.title",
            "vendorrequest.file.reference",
            "vendorrequest.file.status",
            "vendorrequest.file.asked",
            "vendorrequest.file.end",
            "vendorrequest.file.reason",
            "vendorrequest.file.id");

    private final RequestBoard board;
    private final BoardWords words;
    private final Systems systems;
    private final MessageSource messages;
    private final Clock clock;

    BoardFileController(RequestBoard board, BoardWords words, Systems systems, MessageSource messages, Clock clock) {
        this.board = board;
        this.words = words;
        this.systems = systems;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    void show(VendorMandate mandate, @RequestParam Map<String, String> parameters, HttpServletResponse response)
            throws IOException {
        var filter = words.filter(BoardQuery.of(parameters), systems.ofVendor(mandate.number()), mandate.number());
        var today = LocalDate.now(clock.withZone(Dates.NORWAY));
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("%s-%s-%s.csv".formatted(message("vendorrequest.file.name"), mandate.number(), today))
                        .build()
                        .toString());
        var table = new SpreadsheetText(response.getWriter());
        table.line(COLUMNS.stream().map(this::message).toList());
        Optional<? extends Turn<BoardPlace>> turn = Optional.of(new Turn.First<>());
        while (turn.isPresent()) {
            var page = board.page(filter, turn.get(), PAGE);
            for (var row : words.rows(page.rows())) {
                table.line(cells(row));
            }
            turn = page.next();
        }
    }

    private List<String> cells(BoardRow row) {
        return List.of(
                row.customer().name(),
                row.customer().organisationNumber(),
                row.system(),
                message("vendorrequest.filter.kind." + row.matter()),
                row.title(),
                Objects.requireNonNullElse(row.reference(), ""),
                message("vendorrequest.status." + row.status()),
                moment(row.asked()),
                moment(row.end()),
                Objects.requireNonNullElse(row.reason(), ""),
                row.id().toString());
    }

    /** As spreadsheets everywhere take for a point in time. */
    private static String moment(Instant at) {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").format(at.atZone(Dates.NORWAY));
    }

    private String message(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
