package gallery;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.systembruker.overview.SystemReach.Reach;
import no.systembruker.portal.docs.ApiCodes.Call;
import no.systembruker.portal.docs.ApiCodes.Scope;
import no.systembruker.portal.layout.PartyLabel;
import no.systembruker.portal.vendor.ChangeLine;
import no.systembruker.portal.vendor.ChosenAccess;
import no.systembruker.portal.vendor.DeveloperClient;
import no.systembruker.portal.vendor.DeveloperProblem;
import no.systembruker.portal.vendor.DifferenceLines;
import no.systembruker.portal.vendor.DifferenceLines.TextLine;
import no.systembruker.portal.vendor.DraftPage;
import no.systembruker.portal.vendor.DraftRow;
import no.systembruker.portal.vendor.Fault;
import no.systembruker.portal.vendor.IdentityForm;
import no.systembruker.portal.vendor.Step;
import no.systembruker.portal.vendor.StepLink;
import no.systembruker.portal.vendor.SystemPage;
import no.systembruker.portal.vendor.SystemPreview;
import no.systembruker.portal.vendor.SystemRow;
import no.systembruker.portal.vendor.TextsForm;
import no.systembruker.register.DraftText;
import no.systembruker.register.Right;
import no.systembruker.register.SystemContent;
import org.jspecify.annotations.Nullable;

/** The states of the vendor's pages. */
final class VendorStates {

    private static final String LONG = "Regnskapsogloennsflytforvirksomhetermedmangeavdelingerogendaflere";
    private static final String STRANGE = "<b>שלום</b> \u00e9\u0302\u0303\u0304 {0} «" + LONG + "»";
    private static final String DRAFT = "/vendor/systems/new/x";
    private static final String SYSTEM = "/vendor/systems/310000019_vaktlista";
    private static final Map<String, String> FINE = Map.of();

    private static final SystemContent CONTENT = new SystemContent(
            new DraftText("Vaktlista", "Vaktlista", "Rosters"),
            new DraftText(
                    "Hvem som er på jobb,\nog når.", "Kven som er på jobb,\nog når.", "Who is at work, and when."),
            List.of(Right.to("ske-krav-og-betalinger")),
            List.of("lonn"),
            List.of("vaktlista-1", "vaktlista-2"),
            List.of("https://loennsverk.example/takk"),
            true);
    private static final SystemContent STRANGE_CONTENT = new SystemContent(
            new DraftText(STRANGE, STRANGE, STRANGE),
            new DraftText(STRANGE.repeat(20), STRANGE, STRANGE),
            List.of(),
            List.of(),
            List.of(LONG + LONG + LONG),
            List.of("https://loennsverk.example/" + LONG + LONG + LONG),
            false);
    private static final ChosenAccess SALARY = new ChosenAccess(
            "lonn",
            null,
            "",
            "Lønn",
            "Rapportere lønn og arbeidsforhold, og se det som er rapportert.",
            List.of("vendor.flag.both"),
            true,
            true);
    private static final ChosenAccess CLIENT_ONLY = new ChosenAccess(
            "regnskapsforer-lonn",
            null,
            "",
            "Regnskapsfører lønn",
            "Levere og se lønnsopplysninger som regnskapsfører.",
            List.of("vendor.flag.client-only"),
            false,
            true);
    private static final ChosenAccess EXPLICIT = new ChosenAccess(
            "eksplisitt", null, "", "Eksplisitt", null, List.of("vendor.flag.not-grantable"), false, false);
    private static final ChosenAccess CLAIMS = new ChosenAccess(
            null,
            "ske-krav-og-betalinger",
            "read",
            "Krav og betalinger",
            "Skatteetaten",
            List.of("vendor.flag.own-only"),
            true,
            true);
    private static final ChosenAccess GONE = new ChosenAccess(
            null, "ske-borte-" + LONG, "", "ske-borte-" + LONG, null, List.of("vendor.flag.gone"), true, false);

    private VendorStates() {}

    static void add(Map<String, State> states) {
        states.put("vendor", home(rows(3), true, drafts(2)));
        states.put("vendor-new-here", home(List.of(), false, List.of()));
        states.put(
                "vendor-not-permitted",
                new State(
                        "vendor/not-permitted",
                        Map.of("party", Cast.LOENNSVERK, "deciders", List.of("daglig leder", "tilgangsstyrer"))));
        states.put("vendor-systems", systems(rows(20), "", false, "x"));
        states.put("vendor-systems-none", systems(List.of(), "", false, null));
        states.put("vendor-systems-no-hits", systems(List.of(), "<finnes> ikke", false, null));
        states.put("vendor-systems-deleted", systems(rows(2), "vakt", true, null));
        begin(states);
        states.put("vendor-developers", developers(List.of()));
        states.put(
                "vendor-developers-clients",
                developers(List.of(
                        new DeveloperClient("Vaktlista", SYSTEM, "vaktlista-1"),
                        new DeveloperClient(STRANGE, SYSTEM, LONG + LONG))));
        steps(states);
        checks(states);
        registered(states);
    }

    private static void begin(Map<String, State> states) {
        states.put("vendor-new", begin(List.of(), new IdentityForm("", ""), FINE, Map.of()));
        states.put(
                "vendor-new-errors",
                begin(
                        drafts(3),
                        new IdentityForm("", "to ord"),
                        Map.of("nameNb", "Skriv navnet på bokmål.", "systemName", "Id-en kan ikke ha mellomrom."),
                        Map.of()));
        states.put("vendor-new-too-many", begin(drafts(2), new IdentityForm("", ""), FINE, Map.of("tooMany", 50)));
    }

    private static void steps(Map<String, State> states) {
        var identity = new IdentityForm("Vaktlista", "vaktlista");
        states.put("vendor-identity", step(Step.IDENTITY, identity, FINE, Map.of()));
        states.put("vendor-identity-proposed", step(Step.IDENTITY, identity, FINE, Map.of("proposed", true)));
        states.put("vendor-texts", step(Step.TEXTS, texts(true), FINE, Map.of()));
        states.put(
                "vendor-texts-errors",
                step(
                        Step.TEXTS,
                        texts(false),
                        Map.of("nameNb", "Skriv navnet på bokmål.", "descriptionEn", "Skriv beskrivelsen på engelsk."),
                        Map.of()));
        states.put("vendor-access", access(List.of(), List.of(), "", Map.of()));
        states.put(
                "vendor-access-found",
                access(
                        List.of(SALARY),
                        List.of(CLAIMS, GONE),
                        "lønn",
                        Map.of(
                                "foundPackages",
                                List.of(SALARY, CLIENT_ONLY, EXPLICIT),
                                "foundRights",
                                List.of(CLAIMS))));
        states.put(
                "vendor-access-nothing-found",
                access(
                        List.of(SALARY),
                        List.of(),
                        "<finnes> ikke",
                        Map.of("foundPackages", List.of(), "foundRights", List.of())));
        states.put(
                "vendor-access-conflict",
                access(
                        List.of(CLIENT_ONLY),
                        List.of(GONE),
                        "",
                        Map.of(
                                "conflicts",
                                List.of(clientOnly()),
                                "standing",
                                List.of(new Fault(Step.ACCESS, "access", "Denne tjenesten finnes ikke: " + LONG)))));
        states.put("vendor-clients", step(Step.CLIENTS, "vaktlista-1\nvaktlista-2", FINE, Map.of()));
        states.put(
                "vendor-clients-errors",
                step(
                        Step.CLIENTS,
                        LONG + LONG,
                        Map.of("clients", "Denne klient-id-en hører til et annet: " + LONG),
                        Map.of()));
        states.put("vendor-addresses", step(Step.ADDRESSES, "", FINE, Map.of()));
        states.put("vendor-visibility", step(Step.VISIBILITY, "hidden", FINE, Map.of()));
        states.put(
                "vendor-visibility-errors",
                step(Step.VISIBILITY, "visible", Map.of("visible", clientOnly().text()), Map.of()));
    }

    private static void checks(Map<String, State> states) {
        states.put("vendor-check", check(CONTENT, List.of(), Map.of()));
        states.put(
                "vendor-check-faults",
                check(
                        STRANGE_CONTENT,
                        List.of(clientOnly(), new Fault(Step.TEXTS, "nameEn", "Skriv navnet på engelsk.")),
                        Map.of()));
        states.put("vendor-check-collided", check(CONTENT, List.of(), Map.of("collided", true)));
        states.put("vendor-differences-none", differences(nothing(), new Reach(0, 0, 0), Map.of()));
        states.put("vendor-differences", differences(everything(), new Reach(120, 4, 1), Map.of()));
        states.put(
                "vendor-differences-overtaken",
                differences(
                        everything(),
                        new Reach(0, 0, 0),
                        Map.of(
                                "meanwhile",
                                everything(),
                                "lastEditor",
                                change("vendor.change.replaced", false, null))));
    }

    private static void registered(Map<String, State> states) {
        states.put("vendor-system", system(page(CONTENT, false), Map.of("changed", true)));
        states.put("vendor-system-registered", system(page(CONTENT, false), Map.of("registered", true)));
        states.put("vendor-system-deleted", system(page(STRANGE_CONTENT, true), Map.of()));
        states.put("vendor-edit", new State("vendor/edit", Map.of("page", page(CONTENT, false))));
        states.put("vendor-deletion", deletion("", FINE, new Reach(0, 0, 0)));
        states.put(
                "vendor-deletion-errors",
                deletion("Vakt", Map.of("name", "Navnet stemmer ikke."), new Reach(10_000, 0, 1)));
        states.put(
                "vendor-deleted",
                new State(
                        "vendor/deleted",
                        Map.of(
                                "page",
                                page(CONTENT, true),
                                "deletion",
                                change("vendor.change.deleted", false, nothing()))));
        var changes = new HashMap<String, Object>(Map.of("page", page(CONTENT, false), "first", false, "next", 7L));
        changes.put(
                "lines",
                List.of(
                        change("vendor.change.replaced", false, everything()),
                        change("vendor.change.packages-replaced", true, null),
                        change("vendor.change.rights-replaced", true, nothing()),
                        change("vendor.change.created", true, everything())));
        states.put("vendor-changes", new State("vendor/changes", changes));
    }

    private static State developers(List<DeveloperClient> clients) {
        var grant = """
                {
                  "aud" : "https://maskinporten.example/",
                  "iss" : "vaktlista-1"
                }""";
        return new State(
                "vendor/developers",
                Map.of(
                        "party",
                        Cast.LOENNSVERK,
                        "clients",
                        clients,
                        "issuer",
                        "https://maskinporten.example/",
                        "tokenEndpoint",
                        "https://maskinporten.example/token",
                        "metadata",
                        "https://maskinporten.example/.well-known/oauth-authorization-server",
                        "scopes",
                        List.of(new Scope(
                                "altinn:authentication/systemuser.request.write",
                                List.of(new Call("submitRequest", "Ask a customer for access")))),
                        "ownGrant",
                        grant,
                        "customersGrant",
                        grant,
                        "problems",
                        List.of(
                                new DeveloperProblem(
                                        "AUTH-00011",
                                        "The id does not refer to a system.",
                                        "Sjekk id-en til systemet."),
                                new DeveloperProblem("AUTH-99999", "Something newer than our words.", null))));
    }

    private static State home(List<SystemRow> systems, boolean more, List<DraftRow> drafts) {
        return new State(
                "vendor/index",
                Map.of(
                        "party",
                        Cast.LOENNSVERK,
                        "systems",
                        systems,
                        "more",
                        more,
                        "drafts",
                        drafts,
                        "discarded",
                        drafts.isEmpty()));
    }

    private static State systems(List<SystemRow> systems, String search, boolean deleted, @Nullable String next) {
        var model = new HashMap<String, Object>(Map.of(
                "party",
                Cast.LOENNSVERK,
                "systems",
                systems,
                "search",
                search,
                "deleted",
                deleted,
                "first",
                next == null));
        if (next != null) {
            model.put("next", next);
        }
        return new State("vendor/systems", model);
    }

    private static State begin(
            List<DraftRow> drafts, IdentityForm form, Map<String, String> errors, Map<String, Object> more) {
        return with(
                "vendor/new", Map.of("party", Cast.LOENNSVERK, "drafts", drafts, "form", form, "errors", errors), more);
    }

    private static State step(Step step, Object form, Map<String, String> errors, Map<String, Object> more) {
        return with(
                "vendor/" + step.slug(),
                Map.of("page", draftPage(step, null, "Vaktlista"), "form", form, "errors", errors),
                more);
    }

    private static State access(
            List<ChosenAccess> packages, List<ChosenAccess> rights, String search, Map<String, Object> more) {
        var model = new HashMap<String, Object>(Map.of(
                "page",
                draftPage(Step.ACCESS, null, "Vaktlista"),
                "form",
                search,
                "errors",
                FINE,
                "packages",
                packages,
                "rights",
                rights,
                "conflicts",
                List.of(),
                "standing",
                List.of()));
        return with("vendor/access", model, more);
    }

    private static State check(SystemContent content, List<Fault> faults, Map<String, Object> more) {
        var isStrange = content.equals(STRANGE_CONTENT);
        return with(
                "vendor/check",
                Map.of(
                        "page",
                        draftPage(Step.CHECK, null, isStrange ? STRANGE : "Vaktlista"),
                        "content",
                        content,
                        "packages",
                        isStrange ? List.of() : List.of(SALARY),
                        "rights",
                        isStrange ? List.of(GONE) : List.of(CLAIMS),
                        "faults",
                        faults,
                        "errors",
                        FINE),
                more);
    }

    private static State differences(DifferenceLines difference, Reach reach, Map<String, Object> more) {
        return with(
                "vendor/differences",
                Map.of(
                        "page",
                        draftPage(Step.CHECK, SYSTEM, "Vaktlista"),
                        "difference",
                        difference,
                        "faults",
                        List.of(),
                        "reach",
                        reach,
                        "errors",
                        FINE),
                more);
    }

    private static State system(SystemPage page, Map<String, Object> more) {
        return with(
                "vendor/system",
                Map.of(
                        "page",
                        page,
                        "access",
                        page.deleted() ? List.of() : Cast.notAsked(),
                        "registered",
                        false,
                        "changed",
                        false),
                more);
    }

    private static State deletion(String typed, Map<String, String> errors, Reach reach) {
        return new State(
                "vendor/deletion",
                Map.of("page", page(CONTENT, false), "reach", reach, "typed", typed, "errors", errors));
    }

    private static State with(String view, Map<String, Object> model, Map<String, Object> more) {
        var whole = new HashMap<>(model);
        whole.putAll(more);
        return new State(view, whole);
    }

    private static SystemPage page(SystemContent content, boolean deleted) {
        var isStrange = content.equals(STRANGE_CONTENT);
        return new SystemPage(
                SYSTEM,
                Cast.LOENNSVERK,
                "310000019_" + (isStrange ? LONG : "vaktlista"),
                content.name().nb(),
                content,
                isStrange ? List.of() : List.of(SALARY),
                isStrange ? List.of(GONE) : List.of(CLAIMS),
                deleted);
    }

    private static DraftPage draftPage(Step current, @Nullable String system, String name) {
        var address = system == null ? DRAFT : system + "/edit";
        var links = Stream.of(Step.values())
                .filter(step -> system == null || step != Step.IDENTITY)
                .map(step -> new StepLink(step.slug(), address + "/" + step.slug(), state(step), step == current))
                .toList();
        return new DraftPage(
                address,
                system,
                new PartyLabel("Lønnsverk AS", "310000019", "Aksjeselskap"),
                "310000019_vaktlista",
                name,
                current.slug(),
                links,
                new SystemPreview(
                        name,
                        "Hvem som er på jobb,\nog når.",
                        "Lønnsverk AS",
                        current == Step.IDENTITY ? List.of() : Cast.notAsked(),
                        system != null));
    }

    private static String state(Step step) {
        return switch (step) {
            case IDENTITY, ACCESS, VISIBILITY -> "done";
            case TEXTS -> "todo";
            case CLIENTS, ADDRESSES -> "none";
            case CHECK -> "";
        };
    }

    private static TextsForm texts(boolean same) {
        return new TextsForm(CONTENT.name(), CONTENT.description(), same, false);
    }

    private static Fault clientOnly() {
        return new Fault(
                Step.VISIBILITY,
                "visible",
                "Et system som alle kan finne, kan ikke be om det som bare er for klienter: Regnskapsfører lønn.");
    }

    private static DifferenceLines nothing() {
        return new DifferenceLines(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null);
    }

    private static DifferenceLines everything() {
        return new DifferenceLines(
                List.of(
                        new TextLine("vendor.text.name.en", "en", "Rosters", "Shifts"),
                        new TextLine("vendor.text.description.nb", "nb", "", "Hvem som er på jobb,\nog når.")),
                List.of("Skattegrunnlag", "A-melding"),
                List.of("Lønn"),
                List.of("vaktlista-3"),
                List.of(LONG + LONG),
                List.of("https://loennsverk.example/" + LONG),
                List.of("https://loennsverk.example/takk"),
                false);
    }

    private static ChangeLine change(String words, boolean client, @Nullable DifferenceLines difference) {
        return new ChangeLine(
                Cast.ANSWERED,
                words,
                client ? LONG : "Selma Haugen",
                client,
                client ? "310000035" : Cast.LOENNSVERK.organisationNumber(),
                difference);
    }

    private static List<SystemRow> rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new SystemRow(
                        SYSTEM,
                        number == 1 ? STRANGE : "Vaktlista",
                        "310000019_" + (number == 1 ? LONG : "vaktlista"),
                        "Hvem som er på jobb, og når.",
                        number % 2 == 0))
                .toList();
    }

    private static List<DraftRow> drafts(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new DraftRow(
                        DRAFT + "/check",
                        number == 1 ? STRANGE : "Kassa",
                        "310000019_" + (number == 1 ? LONG : "kassa"),
                        Cast.ANSWERED,
                        "Selma Haugen",
                        number == 1))
                .toList();
    }
}
