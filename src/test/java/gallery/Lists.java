package gallery;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import no.systembruker.overview.RequestState;
import no.systembruker.portal.access.AccessKind;
import no.systembruker.portal.access.SystemLabel;
import no.systembruker.portal.layout.Choice;
import no.systembruker.portal.request.Matter;
import no.systembruker.portal.request.RequestListPage;
import no.systembruker.portal.request.RequestListPage.Part;
import no.systembruker.portal.request.SettledRequest;
import no.systembruker.portal.request.WaitingRequest;
import no.systembruker.portal.systemuser.EndedRow;
import no.systembruker.portal.systemuser.SystemUserListPage;
import no.systembruker.portal.systemuser.SystemUserRow;
import org.jspecify.annotations.Nullable;

/** The states of the lists of accesses and of requests: nothing, one, seven, pages of many, narrowed, and long names. */
final class Lists {

    private static final SystemLabel LOENNSFLYT = new SystemLabel("Lønnsflyt", null, null, "Lønnsverk AS");
    private static final SystemLabel TITLED = new SystemLabel("Lønnsflyt", "Lønn for kaféen", null, "Lønnsverk AS");
    private static final SystemLabel OWN = new SystemLabel("Lønnsflyt", null, "Kafeen på torget", "Lønnsverk AS");
    private static final SystemLabel LONG = new SystemLabel(
            "Regnskapsogloennsflytforvirksomhetermedmangeavdelinger",
            null,
            "Regnskapsogloennsflytforvirksomhetermedmangeavdelingerfornordlandogtroms",
            Cast.LONG_NAME.name());
    private static final String LONG_REFERENCE = "d8b4a7e29c0144e6a1f0d8b4a7e29c0144e6a1f0d8b4a7e29c0144e6a1f0";

    private Lists() {}

    static void add(Map<String, State> states) {
        states.put("system-users", systemUsers(rows(25), 25, 25, false, ended(10)));
        states.put("system-users-one", systemUsers(rows(1), 1, 1, false, List.of()));
        states.put("system-users-seven", systemUsers(rows(7), 7, 7, false, List.of()));
        states.put("system-users-many", systemUsers(rows(25), 10_000, 10_000, false, List.of()));
        states.put("system-users-found", systemUsers(rows(3), 10_000, 3, true, List.of()));
        states.put("system-users-none-found", systemUsers(List.of(), 10_000, 0, true, List.of()));
        states.put("system-users-long-names", systemUsers(longRows(), 2, 2, false, List.of()));
        states.put("system-users-empty", systemUsers(List.of(), 0, 0, false, List.of()));
        states.put("system-users-all-ended", systemUsers(List.of(), 0, 0, false, ended(2)));
        states.put("requests", requests(part(waiting(2), 2), part(settled(), 6), false));
        states.put("requests-one", requests(part(waiting(1), 1), part(List.of(), 0), false));
        states.put("requests-many", requests(part(waiting(12), 500), part(settled(), 10_000), false));
        states.put("requests-waiting", requests(page(waiting(24), 500), null, true));
        states.put("requests-settled", requests(null, page(settled(), 10_000), true));
        states.put("requests-none-found", requests(part(List.of(), 0), part(List.of(), 0), true));
        states.put("requests-long-names", requests(part(longWaiting(), 1), part(longSettled(), 1), false));
        states.put("requests-empty", nothingAsked());
    }

    private static State systemUsers(
            List<SystemUserRow> rows, long total, long count, boolean active, List<EndedRow> ended) {
        var page = new SystemUserListPage(
                Cast.BAKERI_NORD,
                filter(active),
                total,
                count,
                rows,
                count > rows.size() ? "/system-users?before=b" : null,
                count > rows.size() ? "/system-users?after=a" : null,
                "/system-users.csv",
                ended);
        return new State("systemuser/index", Map.of("page", page));
    }

    private static SystemUserListPage.Filter filter(boolean active) {
        return new SystemUserListPage.Filter(
                active ? "<b>lønn</b>" : "",
                choices("Alle typer", "Egen systemtilgang", "Systemtilgang for klienter"),
                choices("Alle leverandører", "Lønnsverk AS", Cast.LONG_NAME.name()),
                choices("Alle tilgangspakker", "Lønn", "Skattegrunnlag"),
                choices("Nyeste først", "Eldste først", "Etter navn", "Etter leverandør"),
                active);
    }

    private static State requests(
            @Nullable Part<WaitingRequest> waiting, @Nullable Part<SettledRequest> settled, boolean active) {
        var page = new RequestListPage(Cast.BAKERI_NORD, requestFilter(active), false, waiting, settled);
        return new State("request/index", Map.of("page", page));
    }

    private static State nothingAsked() {
        var page = new RequestListPage(
                Cast.BAKERI_NORD, requestFilter(false), true, part(List.of(), 0), part(List.of(), 0));
        return new State("request/index", Map.of("page", page));
    }

    private static RequestListPage.Filter requestFilter(boolean active) {
        return new RequestListPage.Filter(
                active ? "lønn" : "",
                choices("Alt", "Egen systemtilgang", "Systemtilgang for klienter", "Endring av en tilgang"),
                choices("Alle leverandører", "Lønnsverk AS", Cast.LONG_NAME.name()),
                choices("Alle", "Venter på svar", "Besvart eller avsluttet"),
                active);
    }

    private static <R> Part<R> part(List<R> rows, long count) {
        return new Part<>(count, rows, count > rows.size() ? "/requests?status=waiting" : null, null, null);
    }

    private static <R> Part<R> page(List<R> rows, long count) {
        return new Part<>(count, rows, null, "/requests?before=b", "/requests?after=a");
    }

    private static List<Choice> choices(String... texts) {
        return IntStream.range(0, texts.length)
                .mapToObj(each -> new Choice("choice-" + each, texts[each], each == 0))
                .toList();
    }

    static List<WaitingRequest> waiting(int count) {
        return IntStream.range(0, count)
                .mapToObj(each -> new WaitingRequest(
                        new UUID(1, each),
                        Matter.values()[each % 3],
                        label(each),
                        each < 2,
                        Cast.ANSWERED,
                        each,
                        Cast.ANSWER_BY,
                        each))
                .toList();
    }

    static List<WaitingRequest> longWaiting() {
        return List.of(
                new WaitingRequest(new UUID(1, 0), Matter.ACCESS, LONG, true, Cast.ANSWERED, 179, Cast.ANSWER_BY, 0));
    }

    private static List<SettledRequest> settled() {
        return List.of(
                settled(1, Matter.ACCESS, RequestState.APPROVED, "Kari Nordmann", null),
                settled(2, Matter.ACCESS_FOR_CLIENTS, RequestState.APPROVED, "Kari Nordmann", null),
                settled(3, Matter.CHANGE, RequestState.REJECTED, "Kari Nordmann", "Vi sender skattekort selv."),
                settled(4, Matter.ACCESS, RequestState.EXPIRED, null, null),
                settled(5, Matter.ACCESS, RequestState.WITHDRAWN, null, null),
                settled(6, Matter.CHANGE, RequestState.LAPSED, null, null));
    }

    static List<SettledRequest> sent() {
        return List.of(
                settled(7, Matter.ACCESS, RequestState.WAITING, null, null),
                settled(8, Matter.CHANGE, RequestState.WAITING, null, null),
                settled(9, Matter.ACCESS, RequestState.APPROVED, "Kari Nordmann", null),
                settled(10, Matter.ACCESS, RequestState.REJECTED, "Kari Nordmann", "Vi sender skattekort selv."));
    }

    private static SettledRequest settled(
            int number, Matter matter, RequestState state, @Nullable String by, @Nullable String reason) {
        return new SettledRequest(new UUID(2, number), matter, label(number), state, Cast.ANSWERED, by, reason);
    }

    private static List<SettledRequest> longSettled() {
        return List.of(new SettledRequest(
                new UUID(2, 0),
                Matter.ACCESS_FOR_CLIENTS,
                LONG,
                RequestState.REJECTED,
                Cast.ANSWERED,
                "Kari Nordmann-Kristoffersen-Sundsfjordvassheia",
                LONG_REFERENCE + LONG_REFERENCE));
    }

    static List<SystemUserRow> rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(each -> new SystemUserRow(
                        new UUID(3, each),
                        kind(each),
                        label(each),
                        each % 3 == 1 ? "kunde-17" : null,
                        Cast.ANSWERED,
                        "Kari Nordmann",
                        each % 4 == 1))
                .toList();
    }

    static List<SystemUserRow> longRows() {
        return List.of(
                longRow(0, AccessKind.OWN, LONG_REFERENCE), longRow(1, AccessKind.FOR_CLIENTS, LONG_REFERENCE + "2"));
    }

    private static SystemUserRow longRow(int number, AccessKind kind, String reference) {
        return new SystemUserRow(
                new UUID(3, number),
                kind,
                LONG,
                reference,
                Cast.ANSWERED,
                "Kari Nordmann-Kristoffersen-Sundsfjordvassheia",
                true);
    }

    private static List<EndedRow> ended(int count) {
        return IntStream.range(0, count)
                .mapToObj(each -> new EndedRow(
                        new UUID(4, each),
                        kind(each),
                        label(each),
                        Cast.ANSWERED,
                        each % 2 == 0 ? "Kari Nordmann" : null))
                .toList();
    }

    private static SystemLabel label(int each) {
        return List.of(LOENNSFLYT, TITLED, OWN).get(each % 3);
    }

    private static AccessKind kind(int each) {
        return each % 3 == 2 ? AccessKind.FOR_CLIENTS : AccessKind.OWN;
    }
}
