package gallery;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import no.systembruker.delegation.ClientState;
import no.systembruker.portal.access.SystemLabel;
import no.systembruker.portal.client.ClientListPage;
import no.systembruker.portal.client.ClientListPage.Counts;
import no.systembruker.portal.client.ClientRow;
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
        states.put("clients-may-not-see", notPermitted("client.not-permitted.see"));
        states.put("clients-may-not-change", notPermitted("client.not-permitted.change"));
    }

    private static State list(
            List<ClientRow> rows, Counts counts, boolean mayChange, boolean mayDecide, boolean active) {
        return new State("client/index", Map.of("page", page(rows, counts, mayChange, mayDecide, active)));
    }

    private static State told(Line... lines) {
        var page = page(rows(5), counts(3, 2, 0), true, true, false);
        return new State("client/index", Map.of("page", page, "report", new Report(AGENT, List.of(lines))));
    }

    private static State nobodyChosen() {
        var page = page(rows(5), counts(3, 2, 0), true, true, false);
        return new State(
                "client/index", Map.of("page", page, "errors", Map.of("clients", "client.selection.nobody")));
    }

    private static State notPermitted(String heading) {
        return new State(
                "client/not-permitted",
                Map.of("party", Cast.FJORDREGNSKAP, "heading", heading, "whoMay", ROLES));
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
                filter(active),
                active ? "?search=x" : "",
                active ? rows.size() : counts.all(),
                rows,
                more ? "/system-users/x/clients?before=1" : null,
                more ? "/system-users/x/clients?after=1" : null);
    }

    static Counts counts(long on, long addable, long lacking) {
        return new Counts(on, addable, lacking, "?state=on", "?state=addable", "?state=lacking");
    }

    private static ClientListPage.Filter filter(boolean active) {
        return new ClientListPage.Filter(
                active ? "<b>bakeri</b>" : "",
                choices("Alle klienter", "De som er lagt til", "De som kan legges til", "De som mangler noe"),
                choices("Alle forhold", "Regnskapsfører", "Gitt av klienten"),
                choices("Uansett hva de mangler", "Skattegrunnlag (100)"),
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
                .mapToObj(each -> row(each, party(NAMES.get(each % NAMES.size())), ClientState.values()[(each + 1) % 3]))
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
        @Nullable String letter = lacking ? LETTER : null;
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
        var inTheWay = fate == Fate.LACKS || fate == Fate.NOT_FOR_OWNER;
        return new Line(
                new UUID(9, number),
                NAMES.get(number % NAMES.size()),
                fate,
                inTheWay ? List.of("Skattegrunnlag", "Lønn") : List.of());
    }
}
