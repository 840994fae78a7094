package gallery;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import no.systembruker.portal.access.AccessKind;
import no.systembruker.portal.access.AccessLine;
import no.systembruker.portal.access.ServiceLine;
import no.systembruker.portal.access.SystemLabel;
import no.systembruker.portal.catalogue.AreaOfPackages;
import no.systembruker.portal.catalogue.PackageCard;
import no.systembruker.portal.catalogue.PackagePage;
import no.systembruker.portal.request.AnsweredRequest;
import no.systembruker.portal.request.Matter;
import no.systembruker.portal.request.Verdict;
import no.systembruker.portal.request.WaitingRequest;
import no.systembruker.portal.systemuser.ChangeLink;
import no.systembruker.portal.systemuser.EndedAccess;
import no.systembruker.portal.systemuser.EndedRow;
import no.systembruker.portal.systemuser.HistoryLine;
import no.systembruker.portal.systemuser.SystemUserPage;
import no.systembruker.portal.systemuser.SystemUserPage.RequestLink;
import no.systembruker.portal.systemuser.SystemUserRow;
import no.systembruker.systemuser.OwnLabel;
import org.jspecify.annotations.Nullable;

/** The states of the front page, the lists, the system user and the catalogue. */
final class Pages {

    private static final SystemLabel LOENNSFLYT = new SystemLabel("Lønnsflyt", null, null, "Lønnsverk AS");
    private static final SystemLabel TITLED = new SystemLabel("Lønnsflyt", "Lønn for kaféen", null, "Lønnsverk AS");
    private static final SystemLabel LABELLED =
            new SystemLabel("Lønnsflyt", "Avdeling 4", "Lønn for kaféen", "Lønnsverk AS");
    private static final List<String> DECIDERS = List.of("daglig leder", "tilgangsstyrer");

    private Pages() {}

    static void add(Map<String, State> states) {
        states.put("start", new State("home/start", Map.of("sandbox", true)));
        states.put("no-organisation", new State("home/no-organisation", Map.of()));
        states.put("overview", overview(waiting(7), rows(3)));
        states.put("overview-empty", overview(List.of(), List.of()));
        states.put("overview-not-permitted", notPermitted("home/overview"));
        states.put("requests", requests(waiting(2), answered()));
        states.put("requests-empty", requests(List.of(), List.of()));
        states.put("requests-not-permitted", notPermitted("request/index"));
        states.put("system-users", systemUsers(rows(25), ended(10)));
        states.put("system-users-empty", systemUsers(List.of(), List.of()));
        states.put("system-users-all-ended", systemUsers(List.of(), ended(2)));
        states.put("system-users-not-permitted", notPermitted("systemuser/not-permitted"));
        states.put("system-user", systemUser(AccessKind.OWN));
        states.put("system-user-for-clients", systemUser(AccessKind.FOR_CLIENTS));
        states.put("deletion", new State("systemuser/deletion", Map.of("page", systemUserPage(AccessKind.OWN))));
        states.put(
                "deletion-for-clients",
                new State("systemuser/deletion", Map.of("page", systemUserPage(AccessKind.FOR_CLIENTS))));
        states.put("deleted", deleted("Kari Nordmann"));
        states.put("deleted-by-vendor", deleted(null));
        Giving.add(states, systemUserPage(AccessKind.OWN, LABELLED));
        states.put("packages", packages("", List.of(area())));
        states.put("packages-found", packages("lonn", List.of(area())));
        states.put("packages-none", packages("finnes ikke", List.of()));
        states.put("package", packagePage(List.of(new ServiceLine("A-melding", "Skatteetaten")), DECIDERS, List.of()));
        states.put("package-of-accountants", packagePage(List.of(), List.of(), List.of("regnskapsfører")));
        states.put("package-of-nobody", packagePage(List.of(), List.of(), List.of()));
    }

    private static State overview(List<WaitingRequest> waiting, List<SystemUserRow> accesses) {
        return new State(
                "home/overview",
                Map.of(
                        "party",
                        Cast.BAKERI_NORD,
                        "waiting",
                        waiting,
                        "moreWaiting",
                        true,
                        "accesses",
                        accesses,
                        "moreAccesses",
                        true));
    }

    private static State notPermitted(String view) {
        return new State(view, Map.of("party", Cast.BAKERI_NORD, "deciders", DECIDERS));
    }

    private static State requests(List<WaitingRequest> waiting, List<AnsweredRequest> answered) {
        return new State("request/index", Map.of("party", Cast.BAKERI_NORD, "waiting", waiting, "answered", answered));
    }

    private static State systemUsers(List<SystemUserRow> rows, List<EndedRow> ended) {
        return new State(
                "systemuser/index",
                Map.of(
                        "party",
                        Cast.BAKERI_NORD,
                        "rows",
                        rows,
                        "ended",
                        ended,
                        "first",
                        true,
                        "next",
                        Cast.SYSTEM_USER));
    }

    private static State packages(String search, List<AreaOfPackages> areas) {
        return new State("catalogue/index", Map.of("search", search, "areas", areas, "count", 3));
    }

    private static State packagePage(List<ServiceLine> services, List<String> givers, List<String> users) {
        var card = new PackageCard("lonn", "Lønn", null, !givers.isEmpty(), !users.isEmpty());
        return new State("catalogue/show", Map.of("page", new PackagePage(card, "Personale", services, givers, users)));
    }

    private static List<WaitingRequest> waiting(int count) {
        return IntStream.range(0, count)
                .mapToObj(each -> new WaitingRequest(
                        new UUID(1, each),
                        Matter.values()[each % 3],
                        each % 2 == 0 ? LOENNSFLYT : TITLED,
                        Cast.ANSWER_BY,
                        each,
                        each < 2))
                .toList();
    }

    private static List<AnsweredRequest> answered() {
        return List.of(
                new AnsweredRequest(
                        new UUID(2, 1), Matter.ACCESS, LOENNSFLYT, Verdict.APPROVED, "Kari Nordmann", Cast.ANSWERED),
                new AnsweredRequest(
                        new UUID(2, 3),
                        Matter.ACCESS_FOR_CLIENTS,
                        TITLED,
                        Verdict.APPROVED,
                        "Kari Nordmann",
                        Cast.ANSWERED),
                new AnsweredRequest(
                        new UUID(2, 2), Matter.CHANGE, TITLED, Verdict.REJECTED, "Kari Nordmann", Cast.ANSWERED));
    }

    private static List<SystemUserRow> rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(each -> new SystemUserRow(
                        new UUID(3, each),
                        kind(each),
                        each % 2 == 0 ? LOENNSFLYT : LABELLED,
                        Cast.ANSWERED,
                        "Kari Nordmann"))
                .toList();
    }

    private static List<EndedRow> ended(int count) {
        return IntStream.range(0, count)
                .mapToObj(each -> new EndedRow(
                        new UUID(4, each),
                        kind(each),
                        each % 2 == 0 ? LOENNSFLYT : TITLED,
                        Cast.ANSWERED,
                        each % 2 == 0 ? "Kari Nordmann" : null))
                .toList();
    }

    private static AccessKind kind(int each) {
        return each % 3 == 2 ? AccessKind.FOR_CLIENTS : AccessKind.OWN;
    }

    private static State systemUser(AccessKind kind) {
        return new State("systemuser/show", Map.of("page", systemUserPage(kind)));
    }

    private static State deleted(@Nullable String by) {
        var ended = new EndedAccess(systemUserPage(AccessKind.OWN), Cast.ANSWERED, by);
        return new State("systemuser/deleted", Map.of("ended", ended));
    }

    private static SystemUserPage systemUserPage(AccessKind kind) {
        return systemUserPage(kind, TITLED);
    }

    private static SystemUserPage systemUserPage(AccessKind kind, SystemLabel label) {
        List<AccessLine> access = kind.isForClients() ? Cast.forClients() : Cast.notAsked();
        return new SystemUserPage(
                Cast.REQUEST,
                kind,
                label,
                "Lønnssystem for små og mellomstore virksomheter.",
                Cast.LOENNSVERK,
                Cast.BAKERI_NORD,
                Cast.ANSWERED,
                "Kari Nordmann",
                "kunde-17",
                new RequestLink(Cast.REQUEST, "0A1B2C3D"),
                List.of(new ChangeLink(new UUID(5, 1), "1A1B2C3D", Cast.ANSWERED, "Kari Nordmann")),
                access,
                List.of(
                        new HistoryLine(Cast.ANSWERED, "systemuser.act.request-received", "Lønnsverk AS"),
                        new HistoryLine(Cast.ANSWERED, "systemuser.act.request-approved", "Kari Nordmann"),
                        new HistoryLine(Cast.ANSWERED, "systemuser.act.labelled", "Kari Nordmann")
                                .named(new OwnLabel("Lønn for kaféen")),
                        new HistoryLine(Cast.ANSWERED, "systemuser.act.system-user-changed", "Kari Nordmann")
                                .changed(
                                        List.of("Skattekort", "Krav og betalinger"),
                                        List.of("Sykmelding og inntektsmelding"))));
    }

    private static AreaOfPackages area() {
        return new AreaOfPackages(
                "personale",
                "Personale",
                List.of(
                        new PackageCard("lonn", "Lønn", "Kan lese og levere opplysninger om lønn.", true, true),
                        new PackageCard("regnskapsforer-lonn", "Regnskapsfører lønn", null, false, true),
                        new PackageCard("eksplisitt", "Eksplisitt", null, false, false)));
    }
}
