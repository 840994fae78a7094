package gallery;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.systembruker.portal.access.AccessKind;
import no.systembruker.portal.access.AccessLine;
import no.systembruker.portal.access.ServiceLine;
import no.systembruker.portal.access.SystemLabel;
import no.systembruker.portal.catalogue.AreaOfPackages;
import no.systembruker.portal.catalogue.PackageCard;
import no.systembruker.portal.catalogue.PackagePage;
import no.systembruker.portal.home.PartyOverview;
import no.systembruker.portal.request.SettledRequest;
import no.systembruker.portal.systemuser.ChangeLink;
import no.systembruker.portal.systemuser.EndedAccess;
import no.systembruker.portal.systemuser.HistoryLine;
import no.systembruker.portal.systemuser.SystemUserPage;
import no.systembruker.portal.systemuser.SystemUserPage.RequestLink;
import no.systembruker.systemuser.OwnLabel;
import org.jspecify.annotations.Nullable;

/** The states of the front page, the lists, the system user and the catalogue. */
final class Pages {

    private static final SystemLabel TITLED = new SystemLabel("Lønnsflyt", "Lønn for kaféen", null, "Lønnsverk AS");
    private static final SystemLabel LABELLED =
            new SystemLabel("Lønnsflyt", "Avdeling 4", "Lønn for kaféen", "Lønnsverk AS");
    private static final List<String> DECIDERS = List.of("daglig leder", "tilgangsstyrer");

    private Pages() {}

    static void add(Map<String, State> states) {
        states.put("start", new State("home/start", Map.of("sandbox", true)));
        states.put("no-organisation", new State("home/no-organisation", Map.of()));
        states.put("overview", overview(7, 7, 3, 3));
        states.put("overview-one", overview(1, 1, 1, 1));
        states.put("overview-many", overview(6, 500, 6, 10_000));
        states.put("overview-long-names", new State("home/overview", overviewOfLongNames()));
        states.put("overview-empty", overview(0, 0, 0, 0));
        states.put("overview-not-permitted", notPermitted("home/overview", List.of()));
        states.put("overview-sent-on", notPermitted("home/overview", Lists.sent()));
        Lists.add(states);
        states.put("requests-not-permitted", notPermitted("request/not-permitted", List.of()));
        states.put("requests-sent-on", notPermitted("request/not-permitted", Lists.sent()));
        states.put("system-users-not-permitted", notPermitted("systemuser/not-permitted", List.of()));
        states.put("system-user", systemUser(AccessKind.OWN));
        states.put("system-user-for-clients", systemUser(AccessKind.FOR_CLIENTS));
        states.put(
                "system-user-without-clients",
                new State("systemuser/show", Map.of("page", systemUserPage(AccessKind.FOR_CLIENTS, TITLED, 0))));
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

    private static State overview(int waiting, int allWaiting, int accesses, int allAccesses) {
        return new State(
                "home/overview",
                Map.of(
                        "party",
                        Cast.BAKERI_NORD,
                        "overview",
                        new PartyOverview(Lists.waiting(waiting), allWaiting, Lists.rows(accesses), allAccesses)));
    }

    private static Map<String, Object> overviewOfLongNames() {
        return Map.of(
                "party", Cast.LONG_NAME, "overview", new PartyOverview(Lists.longWaiting(), 1, Lists.longRows(), 1));
    }

    private static State notPermitted(String view, List<SettledRequest> sent) {
        return new State(view, Map.of("party", Cast.BAKERI_NORD, "deciders", DECIDERS, "sent", sent));
    }

    private static State packages(String search, List<AreaOfPackages> areas) {
        return new State("catalogue/index", Map.of("search", search, "areas", areas, "count", 3));
    }

    private static State packagePage(List<ServiceLine> services, List<String> givers, List<String> users) {
        var card = new PackageCard("lonn", "Lønn", null, !givers.isEmpty(), !users.isEmpty());
        return new State("catalogue/show", Map.of("page", new PackagePage(card, "Personale", services, givers, users)));
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
        return systemUserPage(kind, label, kind.isForClients() ? 1234 : 0);
    }

    private static SystemUserPage systemUserPage(AccessKind kind, SystemLabel label, long clients) {
        List<AccessLine> access = kind.isForClients() ? Cast.forClients() : Cast.notAsked();
        return new SystemUserPage(
                Cast.REQUEST,
                kind,
                clients,
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
