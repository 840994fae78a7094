package gallery;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import no.systembruker.portal.role.GivingPage;
import no.systembruker.portal.role.RecipientForm;
import no.systembruker.portal.role.RoleOffer;
import no.systembruker.portal.role.RolePage;
import no.systembruker.portal.role.RoleRow;
import no.systembruker.portal.role.RolesPage;
import no.systembruker.portal.role.TakenRole;
import no.systembruker.portal.stepup.ConfirmationPage;
import no.systembruker.portal.stepup.WaitingAct.Field;
import org.jspecify.annotations.Nullable;

/** The states of the pages of roles, and of those between a form and the surer sign-in that it takes. */
final class Roles {

    private static final String LONG_NAME = "Wolfeschlegelsteinhausenbergerdorffvoralternwarengewissenhaft";
    private static final RoleOffer TILGANGSSTYRER =
            new RoleOffer("tilgangsstyrer", "tilgangsstyrer", "role.power.tilgangsstyrer");
    private static final RoleOffer KLIENTADMINISTRATOR =
            new RoleOffer("klientadministrator", "klientadministrator", "role.power.klientadministrator");

    private Roles() {}

    static void add(Map<String, State> states) {
        states.put("roles", roles(given(), registered()));
        states.put("roles-none-given", roles(List.of(), registered()));
        states.put("roles-none-registered", roles(given(), List.of()));
        states.put("roles-many", roles(many(), registered()));
        states.put(
                "roles-not-permitted",
                new State(
                        "role/not-permitted",
                        Map.of("party", Cast.BAKERI_NORD, "deciders", List.of("daglig leder", "tilgangsstyrer"))));
        states.put("role-new", form(List.of(TILGANGSSTYRER, KLIENTADMINISTRATOR), Map.of()));
        states.put("role-new-one-offer", form(List.of(TILGANGSSTYRER), Map.of()));
        states.put(
                "role-new-errors",
                form(
                        List.of(TILGANGSSTYRER, KLIENTADMINISTRATOR),
                        Map.of(
                                "role",
                                "role.new.role-missing",
                                "number",
                                "role.new.number-invalid",
                                "lastName",
                                "role.new.name-missing")));
        states.put("role-new-not-found", form(List.of(TILGANGSSTYRER), Map.of("number", "role.new.not-found")));
        states.put("role-new-too-many", form(List.of(TILGANGSSTYRER), Map.of("number", "role.new.too-many")));
        states.put("role-giving", giving("Liv Moen", false));
        states.put("role-giving-step-up", giving(LONG_NAME, true));
        states.put("role", role("role/show", false, false));
        states.put("role-removal", role("role/removal", false, false));
        states.put("role-removal-oneself", role("role/removal", true, false));
        states.put("role-removal-last", role("role/removal", true, true));
        states.put(
                "role-removed",
                new State(
                        "role/removed",
                        Map.of(
                                "taken",
                                new TakenRole(
                                        Cast.BAKERI_NORD,
                                        "Liv Moen",
                                        "tilgangsstyrer",
                                        "Kari Nordmann",
                                        Cast.ANSWERED))));
        states.put("confirmation", confirmation(null, null));
        states.put("confirmation-too-low", confirmation("/sign-in", null));
        states.put("confirmation-cancelled", confirmation("/sign-in", "stepup.problem.cancelled"));
        states.put("confirmation-still-too-low", confirmation("/sign-in", "stepup.problem.level-too-low"));
        states.put("confirmation-gone", new State("stepup/gone", Map.of()));
    }

    private static State roles(List<RoleRow> given, List<RoleRow> registered) {
        return new State("role/index", Map.of("page", new RolesPage(Cast.BAKERI_NORD, given, registered)));
    }

    private static State form(List<RoleOffer> offers, Map<String, String> errors) {
        return new State(
                "role/new",
                Map.of(
                        "party",
                        Cast.BAKERI_NORD,
                        "offers",
                        offers,
                        "form",
                        new RecipientForm("tilgangsstyrer", "018190 10001", "Nordmann"),
                        "errors",
                        errors));
    }

    private static State giving(String person, boolean stepUp) {
        return new State(
                "role/giving", Map.of("page", new GivingPage("x", Cast.BAKERI_NORD, person, TILGANGSSTYRER, stepUp)));
    }

    private static State role(String view, boolean oneself, boolean last) {
        var row = row("Liv Moen", "tilgangsstyrer", null, "Kari Nordmann", oneself);
        return new State(view, Map.of("page", new RolePage(Cast.BAKERI_NORD, row, last)));
    }

    private static State confirmation(@Nullable String signIn, @Nullable String problem) {
        var page = new ConfirmationPage(
                "x",
                "stepup.act.reject",
                "Lønnsflyt fra Lønnsverk AS, for Bakeri Nord AS",
                List.of(new Field("Begrunnelse", "Vi har byttet lønnssystem.\nTakk for nå.")),
                "/requests/x/rejection",
                List.of(new Field("reason", "Vi har byttet lønnssystem.")),
                "/requests/x",
                signIn,
                problem);
        return new State("stepup/confirmation", Map.of("page", page));
    }

    private static List<RoleRow> given() {
        return List.of(
                row("Liv Moen", "tilgangsstyrer", null, "Kari Nordmann", false),
                row("Kari Nordmann", "klientadministrator", null, null, true),
                row(LONG_NAME, "klientadministrator", "Bakeri Nord hovedkontor AS", LONG_NAME, false));
    }

    private static List<RoleRow> many() {
        return IntStream.range(0, 30)
                .mapToObj(each -> row("Liv Moen", "tilgangsstyrer", null, "Kari Nordmann", false))
                .toList();
    }

    private static List<RoleRow> registered() {
        return List.of(row("Kari Nordmann", "daglig leder", null, null, true));
    }

    private static RoleRow row(
            String person, String role, @Nullable String mainUnit, @Nullable String givenBy, boolean oneself) {
        @Nullable Instant givenAt = givenBy == null ? null : Cast.ANSWERED;
        var power = role.equals("daglig leder") ? "role.power.registered" : "role.power." + role;
        return new RoleRow(UUID.randomUUID(), person, role, power, mainUnit, givenBy, givenAt, oneself);
    }
}
