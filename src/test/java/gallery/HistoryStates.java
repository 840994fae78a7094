package gallery;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import no.systembruker.history.Topic;
import no.systembruker.portal.access.SystemLabel;
import no.systembruker.portal.history.HistoryChoices;
import no.systembruker.portal.history.HistoryChoices.Choice;
import no.systembruker.portal.history.HistoryDay;
import no.systembruker.portal.history.HistoryForm;
import no.systembruker.portal.history.HistoryRow;
import no.systembruker.portal.history.HistoryRow.RequestLink;
import no.systembruker.portal.history.HistoryRow.RoleLine;
import no.systembruker.portal.request.Matter;
import org.jspecify.annotations.Nullable;

/** The states of the history page. */
final class HistoryStates {

    private static final SystemLabel LOENNSFLYT = new SystemLabel("Lønnsflyt", null, null, "Lønnsverk AS");
    private static final SystemLabel TITLED = new SystemLabel("Lønnsflyt", "Lønn for kaféen", null, "Lønnsverk AS");
    private static final HistoryForm OPEN = new HistoryForm("", "", "", "", "");
    private static final HistoryForm NARROW =
            new HistoryForm("right", "310000019_loennsflyt", "vendor", "2026-05-17", "2026-11-20");

    private HistoryStates() {}

    static void add(Map<String, State> states) {
        states.put("history", history(OPEN, List.of(today(), before()), Map.of("next", "?after=1")));
        states.put("history-later-page", history(NARROW, List.of(before()), Map.of("first", false)));
        states.put("history-long", history(OPEN, longDays(), Map.of("next", "?after=1")));
        states.put("history-long-names", history(OPEN, List.of(longNames()), Map.of()));
        states.put("history-empty", history(OPEN, List.of(), Map.of()));
        states.put("history-nothing-matches", history(NARROW, List.of(), Map.of()));
        states.put("history-not-days", notDays());
        states.put("history-backwards", backwards());
        states.put(
                "history-not-permitted",
                new State(
                        "history/index",
                        Map.of("party", Cast.BAKERI_NORD, "deciders", List.of("daglig leder", "tilgangsstyrer"))));
    }

    private static State history(HistoryForm form, List<HistoryDay> days, Map<String, Object> more) {
        var model = new HashMap<String, Object>(Map.of(
                "party",
                Cast.BAKERI_NORD,
                "form",
                form,
                "choices",
                choices(),
                "days",
                days,
                "count",
                days.stream().mapToInt(day -> day.rows().size()).sum(),
                "first",
                true,
                "newest",
                "/history",
                "download",
                "/history.csv"));
        model.putAll(more);
        return new State("history/index", model);
    }

    private static State notDays() {
        var error = "history.filter.not-a-day";
        return history(
                new HistoryForm("", "", "", "17. mai", "2026-02-30"),
                List.of(),
                Map.of("errors", Map.of("from", error, "to", error)));
    }

    private static State backwards() {
        return history(
                new HistoryForm("", "", "", "2026-05-18", "2026-05-17"),
                List.of(),
                Map.of("errors", Map.of("to", "history.filter.backwards")));
    }

    private static HistoryChoices choices() {
        return new HistoryChoices(
                List.of(
                        new Choice("310000019_loennsflyt", "Lønnsflyt – Lønnsverk AS"),
                        new Choice("310000019_fravaersvakt", "Fraværsvakt – Lønnsverk AS")),
                List.of(new Choice(Cast.REQUEST.toString(), "Kari Nordmann")));
    }

    private static HistoryDay today() {
        var at = Cast.ANSWERED.plus(Duration.ofDays(1));
        return new HistoryDay(
                at,
                List.of(
                        row(at, "systemuser.act.system-user-deleted", "Lønnsverk AS", Topic.ACCESS, null),
                        row(at, "systemuser.act.change-approved", "Kari Nordmann", Topic.REQUEST, Matter.CHANGE),
                        new HistoryRow(
                                at,
                                "systemuser.act.system-user-changed",
                                "Kari Nordmann",
                                Topic.RIGHT,
                                TITLED,
                                Cast.SYSTEM_USER,
                                new RequestLink(Matter.CHANGE, Cast.REQUEST),
                                List.of("Skattekort", "Krav og betalinger"),
                                List.of("Sykmelding og inntektsmelding"),
                                null,
                                null,
                                null),
                        new HistoryRow(
                                at,
                                "history.act.role-given",
                                "Kari Nordmann",
                                Topic.ROLE,
                                null,
                                null,
                                null,
                                List.of(),
                                List.of(),
                                null,
                                new RoleLine("tilgangsstyrer", "Ola Hansen"),
                                null)));
    }

    private static HistoryDay before() {
        var at = Cast.ANSWERED;
        return new HistoryDay(
                at,
                List.of(
                        row(at, "systemuser.act.request-approved", "Kari Nordmann", Topic.REQUEST, Matter.ACCESS),
                        row(at, "systemuser.act.system-user-created", "Kari Nordmann", Topic.ACCESS, Matter.ACCESS),
                        row(at, "systemuser.act.request-escalated", "Ola Hansen", Topic.REQUEST, Matter.ACCESS),
                        row(at, "systemuser.act.request-received", "Lønnsverk AS", Topic.REQUEST, Matter.ACCESS)));
    }

    private static List<HistoryDay> longDays() {
        return IntStream.range(0, 50)
                .mapToObj(each -> Cast.ANSWERED.minus(Duration.ofDays(each)))
                .map(at -> new HistoryDay(
                        at,
                        List.of(row(
                                at, "systemuser.act.request-received", "Lønnsverk AS", Topic.REQUEST, Matter.ACCESS))))
                .toList();
    }

    private static HistoryDay longNames() {
        var name = "Regnskapsogloennsflytforvirksomhetermedmangeavdelinger";
        var row = new HistoryRow(
                Cast.ANSWERED,
                "systemuser.act.system-user-changed",
                name,
                Topic.RIGHT,
                new SystemLabel(name, name, null, name),
                Cast.SYSTEM_USER,
                new RequestLink(Matter.CHANGE, Cast.REQUEST),
                List.of(name),
                List.of(name),
                name,
                null,
                null);
        return new HistoryDay(Cast.ANSWERED, List.of(row));
    }

    private static HistoryRow row(Instant at, String words, String by, Topic topic, @Nullable Matter matter) {
        var isRequest = topic == Topic.REQUEST && matter != Matter.CHANGE;
        return new HistoryRow(
                at,
                words,
                by,
                topic,
                isRequest ? LOENNSFLYT : TITLED,
                isRequest ? null : new UUID(3, 1),
                matter == null ? null : new RequestLink(matter, Cast.REQUEST),
                List.of(),
                List.of(),
                null,
                null,
                null);
    }
}
