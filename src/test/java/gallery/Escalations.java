package gallery;

import static gallery.Cast.held;
import static gallery.Cast.notAsked;
import static gallery.Cast.partlyMissing;

import java.util.List;
import java.util.Map;
import no.systembruker.portal.access.AccessLine;
import no.systembruker.portal.layout.PartyLabel;
import no.systembruker.portal.request.DecisionState;
import no.systembruker.portal.request.DecisionState.Answerable;
import no.systembruker.portal.request.DecisionState.Forwarding;
import no.systembruker.portal.request.DecisionState.LacksAccess;
import no.systembruker.portal.request.DecisionState.NotPermitted;
import no.systembruker.portal.request.EscalationLine;
import no.systembruker.portal.request.EscalationPage;
import no.systembruker.portal.request.Matter;
import org.jspecify.annotations.Nullable;

/** The states of sending a request on: the form, the receipt, and the request as everybody sees it afterwards. */
final class Escalations {

    private static final List<String> DECIDERS = List.of("daglig leder", "hovedadministrator", "tilgangsstyrer");
    private static final String MESSAGE = "Dette er lønnssystemet vi bruker fra nyttår.\nKan du se på det denne uken?";
    private static final EscalationLine BY_READER = new EscalationLine("Ola Hansen", Cast.ANSWERED, MESSAGE, true);
    private static final EscalationLine BY_OLA = new EscalationLine("Ola Hansen", Cast.ANSWERED, MESSAGE, false);
    private static final EscalationLine SILENT = new EscalationLine("Ola Hansen", Cast.ANSWERED, null, false);

    private Escalations() {}

    static void add(Map<String, State> states) {
        var done = new NotPermitted(DECIDERS, Forwarding.DONE);
        states.put("not-permitted-sent-on", request(done, notAsked(), BY_READER));
        states.put("not-permitted-sent-on-by-other", request(done, notAsked(), SILENT));
        states.put("answerable-sent-on", request(new Answerable(), held(), BY_OLA));
        states.put("lacks-access-sent-on", request(new LacksAccess(Forwarding.DONE), partlyMissing(), BY_READER));
        states.put("change-sent-on", Changes.sentOn(BY_READER));
        states.put("escalation", form(Matter.ACCESS));
        states.put("escalation-for-clients", form(Matter.ACCESS_FOR_CLIENTS));
        states.put("escalation-of-change", form(Matter.CHANGE));
        states.put("escalation-too-long", tooLong());
        states.put("escalation-long-names", new State("request/escalation", Map.of("page", betweenLongNames())));
        states.put("escalated", receipt(BY_READER));
        states.put("escalated-before", receipt(SILENT));
    }

    private static State request(DecisionState state, List<AccessLine> access, EscalationLine escalation) {
        return new State("request/show", Map.of("page", Cast.request(state, access, escalation)));
    }

    private static State form(Matter matter) {
        return new State("request/escalation", Map.of("page", page(matter, Cast.BAKERI_NORD, "Lønnsflyt", null)));
    }

    private static State tooLong() {
        return new State(
                "request/escalation",
                Map.of(
                        "page",
                        page(Matter.ACCESS, Cast.BAKERI_NORD, "Lønnsflyt", null),
                        "message",
                        "For langt",
                        "errors",
                        Map.of("message", "request.escalation.too-long")));
    }

    private static State receipt(EscalationLine line) {
        return new State("request/escalated", Map.of("page", page(Matter.ACCESS, Cast.BAKERI_NORD, "Lønnsflyt", line)));
    }

    private static EscalationPage betweenLongNames() {
        return page(Matter.CHANGE, Cast.LONG_NAME, "Regnskapsogloennsflytforvirksomhetermedmangeavdelinger", null);
    }

    private static EscalationPage page(
            Matter matter, PartyLabel customer, String system, @Nullable EscalationLine line) {
        return new EscalationPage(
                Cast.REQUEST,
                matter,
                "7F3K",
                Cast.LOENNSVERK,
                customer,
                system,
                matter.isChange() ? "Lønn for kaféen" : null,
                Cast.ANSWER_BY,
                DECIDERS,
                line);
    }
}
