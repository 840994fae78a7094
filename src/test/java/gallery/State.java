package gallery;

import static gallery.Cast.held;
import static gallery.Cast.notAsked;
import static gallery.Cast.partlyMissing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.systembruker.portal.access.AccessKind;
import no.systembruker.portal.access.AccessLine;
import no.systembruker.portal.layout.PageTurn;
import no.systembruker.portal.request.AccessLink;
import no.systembruker.portal.request.DecisionState;
import no.systembruker.portal.request.DecisionState.AlreadyGiven;
import no.systembruker.portal.request.DecisionState.Answerable;
import no.systembruker.portal.request.DecisionState.Answered;
import no.systembruker.portal.request.DecisionState.Expired;
import no.systembruker.portal.request.DecisionState.Forwarding;
import no.systembruker.portal.request.DecisionState.LacksAccess;
import no.systembruker.portal.request.DecisionState.LevelTooLow;
import no.systembruker.portal.request.DecisionState.NotPermitted;
import no.systembruker.portal.request.DecisionState.SystemChanged;
import no.systembruker.portal.request.DecisionState.SystemWithdrawn;
import no.systembruker.portal.request.DecisionState.Withdrawn;
import no.systembruker.portal.request.Receipt;
import no.systembruker.portal.request.Verdict;
import org.jspecify.annotations.Nullable;

/** A page in one of its states: the view, and what it is given. */
record State(String view, Map<String, Object> model) {

    private static final List<String> DECIDERS = List.of("daglig leder", "hovedadministrator", "tilgangsstyrer");

    static Map<String, State> all() {
        var states = new LinkedHashMap<String, State>();
        states.put("answerable", request(new Answerable(), held()));
        states.put("switched", request(new Answerable(), held()));
        states.put("lacks-access", request(new LacksAccess(Forwarding.NOT_OFFERED), partlyMissing()));
        states.put("lacks-access-forward", request(new LacksAccess(Forwarding.OFFERED), partlyMissing()));
        states.put("not-permitted", request(new NotPermitted(DECIDERS, Forwarding.OFFERED), notAsked()));
        states.put("level-too-low", request(new LevelTooLow("/"), notAsked()));
        states.put("answered-approved", request(answered(Verdict.APPROVED), notAsked()));
        states.put("answered-rejected", request(answered(Verdict.REJECTED), notAsked()));
        states.put("expired", request(new Expired(), notAsked()));
        states.put("withdrawn", request(new Withdrawn(), notAsked()));
        states.put("already-given", request(new AlreadyGiven(Cast.SYSTEM_USER, Cast.ANSWERED), notAsked()));
        states.put("system-changed", request(new SystemChanged(List.of("Krav og betalinger")), notAsked()));
        states.put("system-withdrawn", request(new SystemWithdrawn(), notAsked()));
        states.put("long-names", of("request/show", "page", Cast.requestBetweenLongNames(new Answerable())));
        states.put("reason-too-long", reasonTooLong());
        states.put("approval-label-too-long", labelTooLong());
        forClients(states);
        states.put("receipt-approved", receipt(Verdict.APPROVED, "https://loennsverk.example/tilbake"));
        states.put("receipt-approved-no-return", receipt(Verdict.APPROVED, null));
        states.put("receipt-rejected", receipt(Verdict.REJECTED, null));
        Pages.add(states);
        Clientele.add(states);
        GivenStates.add(states);
        Changes.add(states);
        Parties.add(states);
        Roles.add(states);
        Escalations.add(states);
        HistoryStates.add(states);
        Jobs.add(states);
        VendorStates.add(states);
        VendorLists.add(states);
        states.put("help", of("about/help"));
        states.put("accessibility", of("about/accessibility"));
        states.put("privacy", of("about/privacy"));
        states.put("answered-ended", request(ended(), notAsked()));
        states.put("receipt-ended", receipt(Verdict.APPROVED, Cast.ENDED, null));
        states.put("components", of("gallery/components", "turn", new PageTurn(2, 14, "?page=1", "?page=3")));
        return states;
    }

    private static State request(DecisionState state, List<AccessLine> access) {
        return of("request/show", "page", Cast.request(state, access));
    }

    private static void forClients(Map<String, State> states) {
        states.put("clients-answerable", requestForClients(new Answerable()));
        states.put("clients-not-permitted", requestForClients(new NotPermitted(DECIDERS, Forwarding.OFFERED)));
        states.put("clients-level-too-low", requestForClients(new LevelTooLow("/")));
        states.put("clients-answered-approved", requestForClients(answered(Verdict.APPROVED)));
        states.put("clients-answered-rejected", requestForClients(answered(Verdict.REJECTED)));
        states.put("clients-withdrawn", requestForClients(new Withdrawn()));
        states.put("clients-expired", requestForClients(new Expired()));
        states.put("clients-already-given", requestForClients(new AlreadyGiven(Cast.SYSTEM_USER, Cast.ANSWERED)));
        states.put("clients-system-changed", requestForClients(new SystemChanged(List.of("Regnskapsfører lønn"))));
        states.put("clients-system-withdrawn", requestForClients(new SystemWithdrawn()));
        states.put("clients-receipt-approved", receiptForClients(Verdict.APPROVED));
        states.put("clients-receipt-rejected", receiptForClients(Verdict.REJECTED));
    }

    private static State requestForClients(DecisionState state) {
        return of("request/show", "page", Cast.requestForClients(state));
    }

    private static State receiptForClients(Verdict verdict) {
        var approved = verdict.isApproved();
        return of(
                "request/receipt",
                "receipt",
                new Receipt(
                        "7F3K",
                        AccessKind.FOR_CLIENTS,
                        verdict,
                        Cast.LOENNSVERK,
                        Cast.FJORDREGNSKAP,
                        "Lønnsbyrå",
                        null,
                        Cast.forClients(),
                        "Berit Fjeld",
                        Cast.ANSWERED,
                        null,
                        approved ? Cast.ACCESS : null,
                        "https://loennsverk.example/tilbake"));
    }

    private static State reasonTooLong() {
        var page = Cast.request(new Answerable(), held());
        return new State(
                "request/show",
                Map.of("page", page, "reason", "For langt", "reasonError", "request.rejection.too-long"));
    }

    private static State labelTooLong() {
        var page = Cast.request(new Answerable(), held());
        return new State(
                "request/show", Map.of("page", page, "label", "For langt", "labelError", "components.label.too-long"));
    }

    private static Answered answered(Verdict verdict) {
        return verdict.isApproved()
                ? new Answered(verdict, "Ola Nordmann", Cast.ANSWERED, null, Cast.ACCESS)
                : new Answered(verdict, "Ola Nordmann", Cast.ANSWERED, "Vi har byttet lønnssystem.", null);
    }

    private static Answered ended() {
        return new Answered(Verdict.APPROVED, "Ola Nordmann", Cast.ANSWERED, null, Cast.ENDED);
    }

    private static State receipt(Verdict verdict, @Nullable String returnAddress) {
        return receipt(verdict, verdict.isApproved() ? Cast.ACCESS : null, returnAddress);
    }

    private static State receipt(Verdict verdict, @Nullable AccessLink access, @Nullable String returnAddress) {
        var approved = verdict.isApproved();
        return of(
                "request/receipt",
                "receipt",
                new Receipt(
                        "7F3K",
                        AccessKind.OWN,
                        verdict,
                        Cast.LOENNSVERK,
                        Cast.BAKERI_NORD,
                        "Lønnsflyt",
                        "Lønn for bakeriet",
                        notAsked(),
                        "Kari Nordmann",
                        Cast.ANSWERED,
                        approved ? null : "Vi har byttet lønnssystem.",
                        access,
                        returnAddress));
    }

    private static State of(String view) {
        return new State(view, Map.of());
    }

    private static State of(String view, String name, Object value) {
        return new State(view, Map.of(name, value));
    }
}
