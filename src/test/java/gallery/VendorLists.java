package gallery;

import static gallery.Cast.notAsked;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.systembruker.overview.UpTo;
import no.systembruker.portal.layout.Choice;
import no.systembruker.portal.layout.PartyLabel;
import no.systembruker.portal.readiness.OwnStep;
import no.systembruker.portal.readiness.ReadinessPage;
import no.systembruker.portal.vendoraccess.AccessListPage;
import no.systembruker.portal.vendoraccess.AccessPage;
import no.systembruker.portal.vendoraccess.AccessRow;
import no.systembruker.portal.vendoraccess.FoundCause;
import no.systembruker.portal.vendorrequest.AskedPage;
import no.systembruker.portal.vendorrequest.AskedPage.ReadyText;
import no.systembruker.portal.vendorrequest.AskingPage;
import no.systembruker.portal.vendorrequest.BoardPage;
import no.systembruker.portal.vendorrequest.BoardRow;
import no.systembruker.portal.vendorrequest.ForeseenPage;
import no.systembruker.portal.vendorrequest.QrCode;
import org.jspecify.annotations.Nullable;

/** The states of the vendor's board, of what it asks, of the accesses it has been given, and of how far a system has come. */
final class VendorLists {

    private static final String SYSTEM = "310000027_loennsflyt";
    private static final String LINK = "https://systembruker.example/requests/0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b7f3b";
    private static final QrCode CODE = new QrCode(29, "M4 4h1v1h-1zM6 4h1v1h-1zM5 5h1v1h-1zM20 20h5v5h-5z");
    private static final Instant ASKED = Instant.parse("2026-11-02T08:05:00Z");
    private static final List<Choice> OFFERS = List.of(
            new Choice("package:lonn", "Lønn", true),
            new Choice("package:skattegrunnlag", "Skattegrunnlag", false),
            new Choice("service:ske-krav-og-betalinger", "Krav og betalinger", true));

    private VendorLists() {}

    static void add(Map<String, State> states) {
        states.put("vendor-requests", board(rows(), false, false));
        states.put("vendor-requests-nothing", board(List.of(), false, false));
        states.put("vendor-requests-none-found", board(List.of(), true, false));
        states.put("vendor-requests-no-system", board(List.of(), false, true));
        states.put("vendor-no-system", new State("vendorrequest/no-system", Map.of("party", Cast.LOENNSVERK)));
        states.put("vendor-ask", asking("vendorrequest/new", Map.of()));
        states.put(
                "vendor-ask-errors",
                asking(
                        "vendorrequest/new",
                        Map.of(
                                "customer", "vendorrequest.error.customer",
                                "ask", "vendorrequest.error.nothing-asked",
                                "kind", "vendorrequest.error.other-kind",
                                "title", "vendorrequest.error.title",
                                "reference", "vendorrequest.error.reference")));
        states.put("vendor-ask-check", check());
        for (var status : List.of("waiting", "approved", "rejected", "expired")) {
            states.put("vendor-asked-" + status, asked(status, false));
        }
        states.put("vendor-asked-change", asked("waiting", true));
        states.put("vendor-withdrawal", new State("vendorrequest/withdrawal", Map.of("page", page("waiting", false))));
        states.put("vendor-bulk", asking("vendorrequest/bulk", Map.of()));
        states.put(
                "vendor-bulk-errors",
                asking("vendorrequest/bulk", Map.of("customers", "vendorrequest.error.no-customers")));
        states.put("vendor-foreseen", foreseen(12, List.of("invalid-number", "repeated", "unknown-organisation")));
        states.put("vendor-foreseen-none", foreseen(0, List.of("has-access")));
        states.put("vendor-accesses", accesses(accessRows(), false));
        states.put("vendor-accesses-nothing", accesses(List.of(), false));
        states.put("vendor-accesses-none-found", accesses(List.of(), true));
        states.put("vendor-access", access("vendoraccess/show", false, Map.of()));
        states.put("vendor-access-for-clients", access("vendoraccess/show", true, Map.of()));
        states.put(
                "vendor-access-errors",
                access("vendoraccess/show", false, Map.of("change", "vendoraccess.error.nothing-chosen")));
        states.put("vendor-hand-back", access("vendoraccess/hand-back", true, Map.of()));
        states.put(
                "vendor-hand-back-errors",
                access("vendoraccess/hand-back", false, Map.of("confirmed", "vendoraccess.error.not-confirmed")));
        states.put("vendor-handed-back", handedBack(false));
        states.put("vendor-ended-by-customer", handedBack(true));
        states.put("vendor-missing", missing(new UpTo(1000, true)));
        states.put("vendor-missing-none", missing(new UpTo(0, false)));
        states.put("vendor-explanation", explanation(null));
        states.put(
                "vendor-explanation-found",
                explanation(new FoundCause("waiting", "waiting", List.of(), ASKED, Cast.REQUEST, null)));
        states.put(
                "vendor-explanation-names",
                explanation(new FoundCause(
                        "other-reference", "other-reference", List.of("Filial 7", "Filial 8"), null, null, null)));
        states.put("readiness", readiness(3));
        states.put("readiness-ready", readiness(6));
        states.put("own-software", own(0));
        states.put("own-software-asked", own(2));
    }

    private static State board(List<BoardRow> rows, boolean active, boolean noSystem) {
        var filter = new BoardPage.Filter(
                active ? "<b>lønn</b>" : "",
                choices("Alle systemer", "Lønnsflyt", "Timeplan"),
                choices("Alt", "Egen systemtilgang"),
                choices("Alle", "Venter på svar"),
                active,
                active);
        var counted = List.of(
                new BoardPage.Counted("waiting", new UpTo(1000, true), "/vendor/requests?status=waiting"),
                new BoardPage.Counted("rejected", new UpTo(2, false), "/vendor/requests?status=rejected"));
        var page = new BoardPage(
                Cast.LOENNSVERK,
                filter,
                counted,
                rows,
                noSystem,
                "/vendor/requests.csv",
                null,
                rows.isEmpty() ? null : "/vendor/requests?after=a");
        return new State("vendorrequest/index", Map.of("page", page, "withdrawn", active));
    }

    private static List<BoardRow> rows() {
        return Stream.of("waiting", "approved", "rejected", "expired", "withdrawn", "lapsed")
                .map(status -> row(status, status.equals("rejected") ? Cast.LONG_NAME : Cast.BAKERI_NORD))
                .toList();
    }

    private static BoardRow row(String status, PartyLabel customer) {
        return new BoardRow(
                UUID.randomUUID(),
                status.equals("lapsed") ? "change" : "own",
                customer,
                "Lønnsflyt",
                status.equals("approved") ? "Lønn for kaféen" : "Lønnsflyt",
                status.equals("rejected") ? "d8b4a7e29c0144e6a1f0d8b4a7e29c0144e6a1f0d8b4a7e29c0144e6a1f0" : null,
                status,
                status.equals("waiting"),
                !status.equals("withdrawn"),
                ASKED,
                28,
                152,
                Cast.ANSWER_BY,
                status.equals("rejected") ? "Vi bruker <i>et annet</i> system." : null);
    }

    private static State asking(String view, Map<String, String> errors) {
        return new State(
                view, Map.of("page", form(), "errors", errors, "customers", "310000027;Filial 7", "most", 10_000));
    }

    private static AskingPage form() {
        return new AskingPage(
                Cast.LOENNSVERK,
                SYSTEM,
                "Lønnsflyt",
                choices("Lønnsflyt", "Timeplan"),
                OFFERS,
                choices("Ingen", "https://loennsverk.example/kvittering"),
                "310000019",
                false,
                "Filial 7",
                "Lønn for kaféen");
    }

    private static State check() {
        return new State(
                "vendorrequest/check",
                Map.of(
                        "page",
                        form(),
                        "customer",
                        Cast.BAKERI_NORD,
                        "access",
                        notAsked(),
                        "returnAddress",
                        "https://loennsverk.example/kvittering"));
    }

    private static State asked(String status, boolean change) {
        return new State(
                "vendorrequest/show",
                Map.of("page", page(status, change), "asked", status.equals("waiting"), "repeated", change));
    }

    private static AskedPage page(String status, boolean change) {
        return new AskedPage(
                Cast.REQUEST,
                Cast.LOENNSVERK,
                status.equals("rejected") ? Cast.LONG_NAME : Cast.BAKERI_NORD,
                "Lønnsflyt",
                "Lønn for kaféen",
                "Filial 7",
                status,
                false,
                change,
                true,
                notAsked(),
                List.of(),
                LINK,
                CODE,
                List.of(
                        new ReadyText("nb", "Hei!\n\n" + LINK),
                        new ReadyText("nn", "Hei!\n\n" + LINK),
                        new ReadyText("en", "Hello!\n\n" + LINK)),
                ASKED,
                Cast.ANSWER_BY,
                status.equals("rejected") ? "Vi bruker et annet system." : null,
                status.equals("approved") ? Cast.SYSTEM_USER : null);
    }

    private static State foreseen(int toAsk, List<String> verdicts) {
        var rows = verdicts.stream()
                .map(verdict -> new ForeseenPage.Row(
                        3, "310000028", verdict.equals("repeated") ? "Bakeri Nord AS" : null, "Filial 7", verdict))
                .toList();
        var page = new ForeseenPage(
                form(),
                "",
                List.of("package:lonn"),
                toAsk + rows.size(),
                toAsk,
                verdicts.stream()
                        .map(verdict -> new ForeseenPage.Count(verdict, 1))
                        .toList(),
                rows,
                toAsk,
                "310000027;",
                Cast.REQUEST.toString());
        return new State("vendorrequest/foreseen", Map.of("page", page));
    }

    private static State accesses(List<AccessRow> rows, boolean active) {
        var filter = new AccessListPage.Filter(
                active ? "kafé" : "",
                choices("Lønnsflyt", "Timeplan"),
                choices("Alle typer", "Egen systemtilgang"),
                choices("Alle", "Mangler noe"),
                active,
                false);
        var page = new AccessListPage(
                Cast.LOENNSVERK,
                SYSTEM,
                "Lønnsflyt",
                filter,
                new UpTo(rows.size(), false),
                rows,
                null,
                rows.isEmpty() ? null : "/vendor/system-users?after=a");
        return new State("vendoraccess/index", Map.of("page", page));
    }

    private static List<AccessRow> accessRows() {
        return List.of(
                new AccessRow(Cast.SYSTEM_USER, Cast.BAKERI_NORD, "Lønnsflyt", null, false, ASKED, List.of()),
                new AccessRow(
                        Cast.SYSTEM_USER,
                        Cast.LONG_NAME,
                        "Lønnsflyt",
                        "Filial 7",
                        false,
                        ASKED,
                        List.of("Lønn", "Pensjon")),
                new AccessRow(Cast.SYSTEM_USER, Cast.FJORDREGNSKAP, "Lønnsflyt", null, true, ASKED, List.of()));
    }

    private static State handedBack(boolean byCustomer) {
        var page = access("vendoraccess/handed-back", false, Map.of()).model().get("page");
        return new State("vendoraccess/handed-back", Map.of("page", page, "at", ASKED, "byCustomer", byCustomer));
    }

    private static State access(String view, boolean forClients, Map<String, String> errors) {
        var page = new AccessPage(
                Cast.SYSTEM_USER,
                forClients ? Cast.FJORDREGNSKAP : Cast.BAKERI_NORD,
                SYSTEM,
                "Lønnsflyt",
                "Lønn for kaféen",
                "Filial 7",
                "Filial 7",
                forClients,
                ASKED,
                notAsked(),
                List.of(new Choice("package:pensjon", "Pensjon", true)),
                List.of(new Choice("service:a-melding", "A-melding", false)));
        return new State(view, Map.of("page", page, "errors", errors, "change", Cast.REQUEST.toString()));
    }

    private static State missing(UpTo count) {
        return new State(
                "vendoraccess/missing",
                Map.of(
                        "party",
                        Cast.LOENNSVERK,
                        "systemId",
                        SYSTEM,
                        "system",
                        "Lønnsflyt",
                        "count",
                        count,
                        "asked",
                        notAsked(),
                        "job",
                        Cast.REQUEST.toString()));
    }

    private static State explanation(@Nullable FoundCause found) {
        var model = new HashMap<String, Object>(Map.of(
                "party",
                Cast.LOENNSVERK,
                "systems",
                choices("Lønnsflyt", "Timeplan"),
                "customer",
                "310000019",
                "reference",
                "",
                "client",
                "",
                "errors",
                Map.of()));
        if (found != null) {
            model.put("found", found);
            model.put("about", Cast.BAKERI_NORD);
        }
        return new State("vendoraccess/explanation", model);
    }

    private static State readiness(int met) {
        var words = List.of("mandate", "entry", "client", "request", "approval", "token");
        var steps = IntStream.range(0, words.size())
                .mapToObj(step -> new ReadinessPage.Step(
                        words.get(step), step < met, step == met, step == 4 ? "customer" : "vendor", "/roles"))
                .toList();
        return new State(
                "readiness/show",
                Map.of("page", new ReadinessPage(Cast.LOENNSVERK, SYSTEM, "Lønnsflyt", met == words.size(), steps)));
    }

    private static State own(int done) {
        var words = List.of("register", "ask", "approve", "client", "token");
        var steps = IntStream.range(0, words.size())
                .mapToObj(step -> new OwnStep(
                        words.get(step), step < done, step == done, step == 1 ? null : "/vendor/systems/new"))
                .toList();
        return new State(
                "readiness/own-software",
                Map.of(
                        "party",
                        Cast.LOENNSVERK,
                        "systems",
                        done == 0 ? List.of() : choices("Lønnsflyt", "Timeplan"),
                        "systemId",
                        done == 0 ? "" : SYSTEM,
                        "steps",
                        steps,
                        "errors",
                        Map.of()));
    }

    private static List<Choice> choices(String... texts) {
        return IntStream.range(0, texts.length)
                .mapToObj(place -> new Choice(place == 0 ? "" : texts[place], texts[place], place == 0))
                .toList();
    }
}
