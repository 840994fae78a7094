package gallery;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import no.systembruker.portal.access.AccessLine;
import no.systembruker.portal.layout.PartyLabel;
import no.systembruker.portal.request.AccessLink;
import no.systembruker.portal.systemuser.CreationReceipt;
import no.systembruker.portal.systemuser.GivingPage;
import no.systembruker.portal.systemuser.GivingState;
import no.systembruker.portal.systemuser.OfferedSystem;
import no.systembruker.portal.systemuser.SystemUserPage;
import org.jspecify.annotations.Nullable;

/** The states of giving a system access unasked, and of calling an access something of one's own. */
final class Giving {

    private static final String TOO_LONG = "components.label.too-long";
    private static final List<String> DECIDERS = List.of("daglig leder", "tilgangsstyrer");

    private Giving() {}

    static void add(Map<String, State> states, SystemUserPage access) {
        states.put("new", choice("", offers(20), new UUID(6, 20)));
        states.put("new-found", choice("lønn", offers(2), null));
        states.put("new-no-hits", choice("finnes ikke", List.of(), null));
        states.put("new-none", choice("", List.of(), null));
        states.put("new-not-permitted", notPermitted());
        states.put("new-not-offered", new State("systemuser/not-offered", Map.of()));
        states.put("give", give(new GivingState.Givable(), Cast.held(), Map.of()));
        states.put(
                "give-label-too-long",
                give(new GivingState.Givable(), Cast.held(), Map.of("label", "Altfor langt", "labelError", TOO_LONG)));
        states.put("give-outdated", give(new GivingState.Givable(), Cast.held(), Map.of("outdated", true)));
        states.put("give-lacks-access", give(new GivingState.LacksAccess(), Cast.partlyMissing(), Map.of()));
        states.put("give-not-permitted", give(new GivingState.NotPermitted(DECIDERS), Cast.notAsked(), Map.of()));
        states.put("give-level-too-low", give(new GivingState.LevelTooLow("/"), Cast.notAsked(), Map.of()));
        states.put(
                "give-already-given",
                give(new GivingState.AlreadyGiven(Cast.SYSTEM_USER, "Lønn for kaféen"), Cast.notAsked(), Map.of()));
        states.put(
                "give-partly-gone", give(new GivingState.PartlyGone(List.of("skattekort")), Cast.notAsked(), Map.of()));
        states.put("give-nothing", give(new GivingState.NothingToGive(), List.of(), Map.of()));
        states.put("give-long-names", longNames());
        states.put("given", given(access, Cast.ACCESS));
        states.put("given-ended", given(access, Cast.ENDED));
        states.put("label", label(access, Map.of("label", "Lønn for kaféen")));
        states.put("label-too-long", label(access, Map.of("label", "Altfor langt", "labelError", TOO_LONG)));
        states.put("system-user-called", new State("systemuser/show", Map.of("page", access, "called", true)));
    }

    private static State choice(String search, List<OfferedSystem> systems, @Nullable UUID next) {
        var model = new HashMap<String, Object>(
                Map.of("party", Cast.BAKERI_NORD, "search", search, "systems", systems, "first", true));
        if (next != null) {
            model.put("next", next);
        }
        return new State("systemuser/new", model);
    }

    private static List<OfferedSystem> offers(int count) {
        return IntStream.range(0, count)
                .mapToObj(each -> new OfferedSystem(
                        new UUID(6, each),
                        each % 5 == 4 ? "Regnskapsogloennsflytforvirksomhetermedmangeavdelinger" : "Lønnsflyt " + each,
                        "Lønnssystem for små og mellomstore virksomheter.",
                        each % 5 == 4 ? Cast.LONG_NAME : Cast.LOENNSVERK))
                .toList();
    }

    private static State notPermitted() {
        return new State("systemuser/may-not-give", Map.of("party", Cast.BAKERI_NORD, "deciders", DECIDERS));
    }

    private static State give(GivingState state, List<AccessLine> access, Map<String, Object> more) {
        return give("Lønnsflyt", Cast.LOENNSVERK, state, access, more);
    }

    private static State longNames() {
        var system = "Regnskapsogloennsflytforvirksomhetermedmangeavdelinger";
        return give(system, Cast.LONG_NAME, new GivingState.Givable(), Cast.held(), Map.of());
    }

    private static State give(
            String system, PartyLabel vendor, GivingState state, List<AccessLine> access, Map<String, Object> more) {
        var model = new HashMap<>(more);
        var about = "Lønnssystem for små og mellomstore virksomheter.";
        model.put(
                "page",
                new GivingPage(new UUID(6, 1), system, about, vendor, Cast.BAKERI_NORD, access, "0b6f2f0e", state));
        return new State("systemuser/give", model);
    }

    private static State given(SystemUserPage access, AccessLink link) {
        return new State("systemuser/receipt", Map.of("receipt", new CreationReceipt(access, Cast.notAsked(), link)));
    }

    private static State label(SystemUserPage access, Map<String, Object> written) {
        var model = new HashMap<>(written);
        model.put("page", access);
        return new State("systemuser/label", model);
    }
}
