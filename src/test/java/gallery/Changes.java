package gallery;

import java.util.List;
import java.util.Map;
import no.systembruker.delegation.ClientImpact;
import no.systembruker.portal.access.AccessKind;
import no.systembruker.portal.access.AccessLine;
import no.systembruker.portal.access.AccessLine.PackageLine;
import no.systembruker.portal.access.AccessLine.SingleLine;
import no.systembruker.portal.access.Grant;
import no.systembruker.portal.access.Grant.Held;
import no.systembruker.portal.access.Grant.Missing;
import no.systembruker.portal.access.Grant.NotAsked;
import no.systembruker.portal.access.Grant.Removed;
import no.systembruker.portal.access.ServiceLine;
import no.systembruker.portal.changerequest.ChangeClients;
import no.systembruker.portal.changerequest.ChangeClients.Falling;
import no.systembruker.portal.changerequest.ChangeLines;
import no.systembruker.portal.changerequest.ChangeLines.After;
import no.systembruker.portal.changerequest.ChangeLines.InVain;
import no.systembruker.portal.changerequest.ChangeLines.Reached;
import no.systembruker.portal.changerequest.ChangeRequestPage;
import no.systembruker.portal.changerequest.FallingOutPage;
import no.systembruker.portal.request.DecisionState;
import no.systembruker.portal.request.DecisionState.AccessEnded;
import no.systembruker.portal.request.DecisionState.Answerable;
import no.systembruker.portal.request.DecisionState.Answered;
import no.systembruker.portal.request.DecisionState.Expired;
import no.systembruker.portal.request.DecisionState.Forwarding;
import no.systembruker.portal.request.DecisionState.LacksAccess;
import no.systembruker.portal.request.DecisionState.LevelTooLow;
import no.systembruker.portal.request.DecisionState.NoPackageLeft;
import no.systembruker.portal.request.DecisionState.NotPermitted;
import no.systembruker.portal.request.DecisionState.SystemChanged;
import no.systembruker.portal.request.DecisionState.SystemWithdrawn;
import no.systembruker.portal.request.DecisionState.Withdrawn;
import no.systembruker.portal.request.EscalationLine;
import no.systembruker.portal.request.Receipt;
import no.systembruker.portal.request.Verdict;
import org.jspecify.annotations.Nullable;

/** The states of the page of a change request, and of its receipt. */
final class Changes {

    private static final List<String> DECIDERS = List.of("daglig leder", "tilgangsstyrer");
    private static final Grant MISSING = new Missing(List.of("daglig leder", "styrets leder"));

    private Changes() {}

    static void add(Map<String, State> states) {
        states.put("change-both", show(new Answerable(), both(new Held())));
        states.put("change-gain", show(new Answerable(), change(gained(new Held()), List.of())));
        states.put("change-lose", show(new Answerable(), change(List.of(), lost())));
        states.put("change-nothing", show(new Answerable(), change(List.of(), List.of())));
        states.put("change-leaves-nothing", show(new Answerable(), leavesNothing()));
        states.put("change-lacks-access", show(new LacksAccess(Forwarding.OFFERED), both(MISSING)));
        states.put("change-not-permitted", show(new NotPermitted(DECIDERS, Forwarding.OFFERED), both(new NotAsked())));
        states.put("change-level-too-low", show(new LevelTooLow("/"), both(new NotAsked())));
        states.put("change-system-changed", show(new SystemChanged(List.of("Krav")), both(new NotAsked())));
        states.put("change-system-withdrawn", show(new SystemWithdrawn(), both(new NotAsked())));
        states.put("change-approved", show(answered(Verdict.APPROVED), answered()));
        states.put("change-rejected", show(answered(Verdict.REJECTED), answered()));
        states.put("change-withdrawn", show(new Withdrawn(), answered()));
        states.put("change-expired", show(new Expired(), answered()));
        states.put("change-access-ended", show(new AccessEnded(), answered()));
        states.put("change-clients-stay", forClients(new Answerable(), clients(4980, 0, 12)));
        states.put("change-clients-fall-out", forClients(new Answerable(), clients(4977, 3, 0)));
        states.put("change-clients-many-fall-out", forClients(new Answerable(), clients(100, 4880, 1)));
        states.put("change-clients-nobody", forClients(new Answerable(), clients(0, 0, 5000)));
        states.put("change-clients-not-permitted", forClients(new NotPermitted(DECIDERS, Forwarding.OFFERED), null));
        states.put("change-clients-none-left", forClients(new NoPackageLeft(), null));
        states.put("change-clients-falling-out", fallingOut());
        states.put("change-clients-receipt", receiptForClients());
        states.put("change-long-names", longNames());
        states.put("change-reason-too-long", reasonTooLong());
        states.put("change-receipt-approved", receipt(Verdict.APPROVED, answered()));
        states.put("change-receipt-nothing", receipt(Verdict.APPROVED, change(List.of(), List.of())));
        states.put("change-receipt-rejected", receipt(Verdict.REJECTED, answered()));
    }

    private static State show(DecisionState state, ChangeLines change) {
        return new State("changerequest/show", Map.of("page", page(state, change)));
    }

    private static ChangeRequestPage page(DecisionState state, ChangeLines change) {
        return page(state, change, null);
    }

    /** Sent on, as whoever may not answer sees it. */
    static State sentOn(EscalationLine escalation) {
        var state = new NotPermitted(DECIDERS, Forwarding.DONE);
        return new State("changerequest/show", Map.of("page", page(state, both(new NotAsked()), escalation)));
    }

    private static ChangeRequestPage page(
            DecisionState state, ChangeLines change, @Nullable EscalationLine escalation) {
        return new ChangeRequestPage(
                Cast.REQUEST,
                "0A1B2C3D",
                AccessKind.OWN,
                Cast.LOENNSVERK,
                Cast.BAKERI_NORD,
                "Lønnsflyt",
                "Lønn for kaféen",
                state instanceof AccessEnded ? Cast.ENDED : Cast.ACCESS,
                Cast.ANSWERED,
                Cast.ANSWER_BY,
                174,
                change,
                null,
                escalation,
                Cast.mayReject(state),
                state);
    }

    private static State forClients(DecisionState state, @Nullable ChangeClients clients) {
        return new State("changerequest/show", Map.of("page", pageForClients(state, clients)));
    }

    private static ChangeRequestPage pageForClients(DecisionState state, @Nullable ChangeClients clients) {
        return new ChangeRequestPage(
                Cast.REQUEST,
                "0A1B2C3D",
                AccessKind.FOR_CLIENTS,
                Cast.LOENNSVERK,
                Cast.FJORDREGNSKAP,
                "Årsoppgjør",
                null,
                Cast.ACCESS,
                Cast.ANSWERED,
                Cast.ANSWER_BY,
                174,
                packages(),
                clients,
                null,
                Cast.mayReject(state),
                state);
    }

    private static ChangeLines packages() {
        var services = List.of(new ServiceLine("Skattemelding", "Skatteetaten"));
        return new ChangeLines(
                List.of(new PackageLine("Skattegrunnlag", "Se og rette skattegrunnlag.", services, new NotAsked())),
                List.of(new PackageLine("Regnskapsfører lønn", null, services, new Removed())),
                List.of(),
                0,
                List.of(),
                List.of(),
                List.of("Regnskapsfører lønn", "Regnskapsfører uten signeringsrettighet"),
                List.of(new After("Regnskapsfører uten signeringsrettighet", false), new After("Skattegrunnlag", true)),
                false);
    }

    /** Of those who fall out, at most three are listed. */
    private static ChangeClients clients(long staying, long fallingOut, long gaining) {
        var listed = falling().subList(0, (int) Math.min(3, fallingOut));
        return new ChangeClients(new ClientImpact(staying, fallingOut, gaining, fallingOut > 3), listed);
    }

    private static List<Falling> falling() {
        return List.of(
                new Falling(Cast.BAKERI_NORD, List.of("Skattegrunnlag")),
                new Falling(Cast.LONG_NAME, List.of("Skattegrunnlag", "Regnskapsfører med signeringsrettighet")),
                new Falling(Cast.LOENNSVERK, List.of("Skattegrunnlag")));
    }

    private static State fallingOut() {
        var page = pageForClients(new Answerable(), clients(100, 4880, 1));
        return new State(
                "changerequest/falling-out",
                Map.of("page", page, "falling", new FallingOutPage(4880, falling(), "123456")));
    }

    private static State receiptForClients() {
        var receipt = new Receipt(
                "0A1B2C3D",
                AccessKind.FOR_CLIENTS,
                Verdict.APPROVED,
                Cast.LOENNSVERK,
                Cast.FJORDREGNSKAP,
                "Årsoppgjør",
                null,
                List.of(),
                "Kari Nordmann",
                Cast.ANSWERED,
                null,
                Cast.ACCESS,
                null);
        var clients = new ChangeClients(new ClientImpact(4977, 3, 0, false), List.of());
        return new State("changerequest/receipt", Map.of("receipt", receipt, "change", packages(), "clients", clients));
    }

    private static State longNames() {
        var system = "Regnskapsogloennsflytforvirksomhetermedmangeavdelinger";
        var page = new ChangeRequestPage(
                Cast.REQUEST,
                "0A1B2C3D",
                AccessKind.OWN,
                Cast.LONG_NAME,
                Cast.LONG_NAME,
                system,
                system,
                Cast.ACCESS,
                Cast.ANSWERED,
                Cast.ANSWER_BY,
                0,
                new ChangeLines(
                        List.of(new SingleLine(system, null, "Skatteetaten", new Held())),
                        List.of(new SingleLine(system, null, "Skatteetaten", new Removed())),
                        List.of(new InVain(system, true)),
                        1,
                        List.of(new Reached(system, system)),
                        List.of(new Reached(system, system)),
                        List.of(system),
                        List.of(new After(system, true)),
                        false),
                null,
                null,
                true,
                new Answerable());
        return new State("changerequest/show", Map.of("page", page));
    }

    private static State reasonTooLong() {
        return new State(
                "changerequest/show",
                Map.of(
                        "page",
                        page(new Answerable(), both(new Held())),
                        "reason",
                        "For langt",
                        "reasonError",
                        "request.rejection.too-long"));
    }

    private static Answered answered(Verdict verdict) {
        var reason = verdict.isApproved() ? null : "Vi sender skattekort selv.";
        return new Answered(verdict, "Ola Nordmann", Cast.ANSWERED, reason, Cast.ACCESS);
    }

    private static State receipt(Verdict verdict, ChangeLines change) {
        return new State("changerequest/receipt", Map.of("receipt", receipt(verdict), "change", change));
    }

    private static Receipt receipt(Verdict verdict) {
        @Nullable String reason = verdict.isApproved() ? null : "Vi sender skattekort selv.";
        return new Receipt(
                "0A1B2C3D",
                AccessKind.OWN,
                verdict,
                Cast.LOENNSVERK,
                Cast.BAKERI_NORD,
                "Lønnsflyt",
                "Lønn for kaféen",
                List.of(),
                "Kari Nordmann",
                Cast.ANSWERED,
                reason,
                Cast.ACCESS,
                "https://loennsverk.example/tilbake");
    }

    private static ChangeLines both(Grant grant) {
        return change(gained(grant), lost());
    }

    /** When it is nobody's to answer any more. */
    private static ChangeLines answered() {
        return change(gained(new NotAsked()), List.of(skattekort(new NotAsked())));
    }

    private static ChangeLines change(List<AccessLine> gained, List<AccessLine> lost) {
        return new ChangeLines(
                gained,
                lost,
                List.of(new InVain("A-melding", true), new InVain("Merverdiavgift", false)),
                2000,
                lost.isEmpty() ? List.of() : List.of(new Reached("Krav og betalinger", "Pensjon")),
                lost.isEmpty() ? List.of() : List.of(new Reached("Skattekort", "Lønn")),
                List.of("Lønn", "Skattekort", "A-melding"),
                List.of(new After("Lønn", false), new After("A-melding", false), new After("Pensjon", true)),
                false);
    }

    private static ChangeLines leavesNothing() {
        return new ChangeLines(
                List.of(), lost(), List.of(), 0, List.of(), List.of(), List.of("Skattekort", "Lønn"), List.of(), true);
    }

    private static List<AccessLine> gained(Grant grant) {
        var services = List.of(new ServiceLine("Pensjonsinnberetning", "Nav"));
        return List.of(
                new PackageLine("Pensjon", "Rapportere og se pensjon.", services, grant),
                new SingleLine("Krav og betalinger", null, "Skatteetaten", grant));
    }

    private static List<AccessLine> lost() {
        return List.of(skattekort(new Removed()));
    }

    private static AccessLine skattekort(Grant grant) {
        return new SingleLine("Skattekort", null, "Skatteetaten", grant);
    }
}
