package gallery;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import no.systembruker.delegation.ClientState;
import no.systembruker.portal.access.SystemLabel;
import no.systembruker.portal.client.AgentsPage;
import no.systembruker.portal.client.BulkLine;
import no.systembruker.portal.client.ClientCheckPage;
import no.systembruker.portal.client.ClientCheckPage.Part;
import no.systembruker.portal.client.ClientListPage;
import no.systembruker.portal.client.ClientListPage.Counts;
import no.systembruker.portal.client.ClientRow;
import no.systembruker.portal.client.CopyPage;
import no.systembruker.portal.client.ListPage;
import no.systembruker.portal.client.OwnRow;
import no.systembruker.portal.client.Report;
import no.systembruker.portal.client.Report.Fate;
import no.systembruker.portal.client.Report.Line;
import no.systembruker.portal.layout.Choice;
import no.systembruker.portal.layout.PartyLabel;
import org.jspecify.annotations.Nullable;

/** The states of the pages of clients: none, one, a page of thousands, none of whom can be added, and what came of it. */
final class Clientele {

    private static final SystemLabel SYSTEM = new SystemLabel("Lønnsbyrå", null, null, "Lønnsverk AS");
    private static final SystemLabel LABELLED = new SystemLabel("Lønnsbyrå", null, "Revisjon i sør", "Lønnsverk AS");
    private static final UUID AGENT = new UUID(7, 0);
    private static final List<String> ROLES = List.of("daglig leder", "klientadministrator");
    private static final List<String> NAMES =
            List.of("Asker Bil AS", "Bakeri Nord AS", "Café Sør ANS", "Dalen borettslag", "Elvebakken Sameie");
    private static final String LETTER = """
            Hei! Vi ønsker å bruke «Lønnsbyrå» fra Lønnsverk AS når vi arbeider for dere.
            Gi oss dette: Skattegrunnlag. Logg inn her: https://example.no/given-packages/new?to=310000035""";

    private Clientele() {}

    static void add(Map<String, State> states) {
        states.put("client-list", list(rows(25), counts(1200, 3700, 100), true, true, false));
        states.put("client-list-one", list(rows(1), counts(0, 1, 0), true, true, false));
        states.put("client-list-found", list(rows(3), counts(1200, 3700, 100), true, true, true));
        states.put("client-list-none-found", list(List.of(), counts(1200, 3700, 100), true, true, true));
        states.put("client-list-lacking", list(lacking(), counts(0, 0, 3), true, true, false));
        states.put("client-list-long-names", list(longRows(), counts(1, 0, 1), true, true, false));
        states.put("client-list-empty", list(List.of(), counts(0, 0, 0), true, true, false));
        states.put("client-list-of-administrator", list(rows(7), counts(3, 4, 0), true, false, false));
        states.put("client-list-of-access-manager", list(rows(7), counts(3, 4, 0), false, true, false));
        states.put("client-added", told(line(0, Fate.ADDED)));
        states.put("client-removed", told(line(1, Fate.REMOVED), line(2, Fate.REMOVED)));
        states.put("client-partly-added", told(fates()));
        states.put("client-nobody-chosen", nobodyChosen());
        states.put("client-agents", agents(3));
        states.put("client-agents-none", agents(0));
        states.put("client-from-list", fromList("", Map.of()));
        states.put("client-from-empty-list", fromList("", Map.of("numbers", "client.list.empty")));
        states.put("client-from-long-file", fromList("", Map.of("file", "client.list.too-long")));
        states.put("client-copy", copy(others(), Map.of()));
        states.put("client-copy-nothing-chosen", copy(others(), Map.of("other", "client.copy.nothing-chosen")));
        states.put("client-copy-none", copy(List.of(), Map.of()));
        states.put("client-check", check(true, 1200, null));
        states.put("client-check-removal", check(false, 1, null));
        states.put("client-check-nothing", check(true, 0, null));
        states.put("client-check-begun", check(true, 1200, "/jobs/1"));
        states.put("clients-may-not-see", notPermitted("client.not-permitted.see"));
        states.put("clients-may-not-change", notPermitted("client.not-permitted.change"));
    }

    private static State list(
            List<ClientRow> rows, Counts counts, boolean mayChange, boolean mayDecide, boolean active) {
        return new State("client/index", Map.of("page", page(rows, counts, mayChange, mayDecide, active)));
    }

    private static State told(Line... lines) {
        var page = page(rows(5), counts(3, 2, 0), true, true, false);
        return new State(
                "client/index", Map.of("page", page, "report", new Report(AGENT, "310000035", List.of(lines))));
    }

    private static State nobodyChosen() {
        var page = page(rows(5), counts(3, 2, 0), true, true, false);
        return new State("client/index", Map.of("page", page, "errors", Map.of("clients", "client.selection.nobody")));
    }

    private static State notPermitted(String heading) {
        return new State(
                "client/not-permitted", Map.of("party", Cast.FJORDREGNSKAP, "heading", heading, "whoMay", ROLES));
    }

    private static State agents(int count) {
        var rows = IntStream.range(0, count)
                .mapToObj(each -> new AgentsPage.Row(new UUID(7, each), each == 1 ? LABELLED : SYSTEM, each * 1200L))
                .toList();
        return new State("client/agents", Map.of("page", new AgentsPage(Cast.FJORDREGNSKAP, count * 5000L, rows)));
    }

    private static State fromList(String numbers, Map<String, String> errors) {
        var page = new ListPage(AGENT, SYSTEM, Cast.FJORDREGNSKAP, true, numbers, 100_000, 8);
        return new State("client/list", Map.of("page", page, "errors", errors));
    }

    private static State copy(List<CopyPage.Other> others, Map<String, String> errors) {
        var page = new CopyPage(AGENT, SYSTEM, Cast.FJORDREGNSKAP, others);
        return new State("client/copy", Map.of("page", page, "errors", errors));
    }

    private static List<CopyPage.Other> others() {
        return List.of(
                new CopyPage.Other(new UUID(7, 1), LABELLED, Cast.ANSWERED),
                new CopyPage.Other(new UUID(7, 2), SYSTEM, Cast.ANSWERED));
    }

    private static State check(boolean adding, long toDo, @Nullable String job) {
        var work = adding ? "add" : "remove";
        var parts = List.of(
                new Part("client.check.part." + work + "-to-do", toDo, "?verdict=to-do", false),
                new Part("client.check.part.lacks-packages", 40, "?verdict=lacks-packages", true),
                new Part("client.check.part.invalid-number", 2, "?verdict=invalid-number", false));
        var rows = List.of(
                new ClientCheckPage.Row(
                        2, "310000019", "Bakeri Nord AS", "client.check.row." + work + "-to-do", List.of(), true),
                new ClientCheckPage.Row(
                        3,
                        "310 000 027",
                        Cast.LONG_NAME.name(),
                        "client.check.row.lacks-packages",
                        List.of("Skattegrunnlag", "Lønn"),
                        false),
                new ClientCheckPage.Row(100_000, "<b>x</b>", "", "client.check.row.invalid-number", List.of(), false));
        var page = new ClientCheckPage(
                AGENT,
                new UUID(6, 1),
                SYSTEM,
                Cast.FJORDREGNSKAP,
                adding,
                toDo + 42,
                toDo,
                parts,
                List.of(new ClientCheckPage.Lacking("Skattegrunnlag", 40)),
                rows,
                null,
                "?after=100",
                job);
        return new State("client/check", Map.of("page", page));
    }

    static ClientListPage page(
            List<ClientRow> rows, Counts counts, boolean mayChange, boolean mayDecide, boolean active) {
        var more = counts.all() > rows.size();
        return new ClientListPage(
                AGENT,
                SYSTEM,
                Cast.FJORDREGNSKAP,
                List.of("Regnskapsfører lønn", "Skattegrunnlag"),
                mayDecide,
                mayChange,
                mayChange ? List.of() : ROLES,
                counts,
                new OwnRow(
                        new UUID(8, 0),
                        Cast.FJORDREGNSKAP,
                        active,
                        mayDecide && !active ? List.of("Regnskapsfører lønn") : List.of(),
                        mayDecide,
                        mayDecide ? List.of() : List.of("daglig leder")),
                counts.all() > 4000 && !active ? bulk() : List.of(),
                filter(active),
                active ? "?search=x" : "",
                active ? rows.size() : counts.all(),
                rows,
                more ? "/system-users/x/clients?before=1" : null,
                more ? "/system-users/x/clients?after=1" : null);
    }

    private static List<BulkLine> bulk() {
        return List.of(
                new BulkLine("/jobs/1", "add", 1200, 3700, false), new BulkLine("/jobs/2", "remove", 40, 40, true));
    }

    static Counts counts(long on, long addable, long lacking) {
        return new Counts(on, addable, lacking, "?state=on", "?state=addable", "?state=lacking");
    }

    private static ClientListPage.Filter filter(boolean active) {
        return new ClientListPage.Filter(
                active ? "<b>bakeri</b>" : "",
                choices("Alle klienter", "De som er lagt til", "De som kan legges til", "De som mangler noe"),
                choices("Alle forhold", "Regnskapsfører", "Gitt av klienten"),
                choices("Uansett", "Skattegrunnlag (100)"),
                choices("Etter navn", "Etter nummer"),
                choices("25 klienter", "50 klienter", "100 klienter"),
                active);
    }

    private static List<Choice> choices(String... texts) {
        return IntStream.range(0, texts.length)
                .mapToObj(each -> new Choice("choice-" + each, texts[each], each == 0))
                .toList();
    }

    static List<ClientRow> rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(
                        each -> row(each, party(NAMES.get(each % NAMES.size())), ClientState.values()[(each + 1) % 3]))
                .toList();
    }

    private static List<ClientRow> lacking() {
        var never = new ClientRow(
                new UUID(9, 9),
                party("Fabrikken AS"),
                List.of("Forretningsfører"),
                ClientState.LACKING,
                List.of("Forretningsfører eiendom"),
                null);
        return List.of(
                row(0, party("Asker Bil AS"), ClientState.LACKING),
                row(1, party("Bakeri Nord AS"), ClientState.LACKING),
                never);
    }

    private static List<ClientRow> longRows() {
        return List.of(row(0, Cast.LONG_NAME, ClientState.ON), row(1, Cast.LONG_NAME, ClientState.LACKING));
    }

    private static ClientRow row(int number, PartyLabel party, ClientState state) {
        var lacking = state == ClientState.LACKING;
        var letter = lacking ? LETTER : null;
        return new ClientRow(
                new UUID(9, number),
                party,
                number % 2 == 0 ? List.of("Regnskapsfører") : List.of("Regnskapsfører", "Gitt av klienten"),
                state,
                lacking ? List.of("Skattegrunnlag") : List.of(),
                letter);
    }

    private static PartyLabel party(String name) {
        return new PartyLabel(name, "310000019", "Aksjeselskap");
    }

    private static Line[] fates() {
        return IntStream.range(0, Fate.values().length)
                .mapToObj(each -> line(each, Fate.values()[each]))
                .filter(line -> line.fate() != Fate.REMOVED)
                .toArray(Line[]::new);
    }

    private static Line line(int number, Fate fate) {
        var inTheWay = fate == Fate.LACKS_PACKAGES || fate == Fate.NOT_FOR_OWNER;
        return new Line(
                "310000019",
                NAMES.get(number % NAMES.size()),
                fate,
                inTheWay ? List.of("Skattegrunnlag", "Lønn") : List.of());
    }
}
