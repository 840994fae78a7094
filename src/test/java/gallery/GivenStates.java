package gallery;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.systembruker.portal.access.AccessLine;
import no.systembruker.portal.given.GivenPage;
import no.systembruker.portal.given.GivenPage.GivenLine;
import no.systembruker.portal.given.GivingPage;
import no.systembruker.portal.given.GivingPage.Offer;
import no.systembruker.portal.given.RemovalPage;
import no.systembruker.portal.given.TakenBackReceipt;
import no.systembruker.portal.layout.PartyLabel;
import org.jspecify.annotations.Nullable;

/** The states of what is given to other organisations: nothing, something, much, and on the way there and back. */
final class GivenStates {

    private static final Offer SALARY = new Offer("lonn", "Lønn", "Rapportere lønn og arbeidsforhold.");
    private static final Offer TAX = new Offer("skattegrunnlag", "Skattegrunnlag", null);

    private GivenStates() {}

    static void add(Map<String, State> states) {
        states.put("given", index(List.of(recipient(Cast.FJORDREGNSKAP, 3), recipient(Cast.LOENNSVERK, 1))));
        states.put("given-many", index(many()));
        states.put("given-long-names", index(List.of(recipient(Cast.LONG_NAME, 2))));
        states.put("given-empty", index(List.of()));
        states.put("given-to-one", show(false));
        states.put("given-receipt", show(true));
        states.put("given-recipient", step("given/recipient", null, Map.of()));
        states.put("given-recipient-unknown", step("given/recipient", null, Map.of("to", "given.new.number-unknown")));
        states.put("given-packages", step("given/packages", Cast.FJORDREGNSKAP, Map.of()));
        states.put(
                "given-packages-none-chosen",
                step("given/packages", Cast.FJORDREGNSKAP, Map.of("packages", "given.new.nothing-chosen")));
        states.put("given-confirmation", confirmation(Cast.held(), true));
        states.put("given-confirmation-lacks", confirmation(Cast.partlyMissing(), false));
        states.put("given-removal", removal(1, List.of("Lønnsbyrå")));
        states.put("given-removal-of-all", removal(2, List.of()));
        states.put("given-taken-back", takenBack());
        states.put("given-not-permitted", notPermitted());
    }

    private static State index(List<GivenPage.Recipient> recipients) {
        return new State("given/index", Map.of("page", new GivenPage(Cast.BAKERI_NORD, recipients)));
    }

    private static State show(boolean anew) {
        var page = new GivenPage(Cast.BAKERI_NORD, List.of(recipient(Cast.FJORDREGNSKAP, 2)));
        return new State("given/show", Map.of("page", page, "anew", anew));
    }

    private static List<GivenPage.Recipient> many() {
        return IntStream.range(0, 12)
                .mapToObj(each -> recipient(
                        new PartyLabel("Regnskap " + each + " AS", String.valueOf(310_000_100 + each), "Aksjeselskap"),
                        5))
                .toList();
    }

    private static GivenPage.Recipient recipient(PartyLabel party, int count) {
        return new GivenPage.Recipient(
                party,
                IntStream.range(0, count)
                        .mapToObj(each -> new GivenLine(
                                each % 2 == 0 ? "lonn" : "skattegrunnlag",
                                each % 2 == 0 ? "Lønn" : "Skattegrunnlag",
                                Cast.ANSWERED,
                                "Kari Nordmann"))
                        .toList());
    }

    private static State step(String view, @Nullable PartyLabel to, Map<String, String> errors) {
        var page = new GivingPage(
                Cast.BAKERI_NORD,
                to,
                to == null ? "310 000" : to.organisationNumber(),
                "",
                List.of(TAX),
                List.of(SALARY),
                List.of(),
                false);
        return new State(view, Map.of("page", page, "errors", errors));
    }

    private static State confirmation(List<AccessLine> access, boolean mayGiveAll) {
        var page = new GivingPage(
                Cast.BAKERI_NORD,
                Cast.FJORDREGNSKAP,
                Cast.FJORDREGNSKAP.organisationNumber(),
                "",
                List.of(SALARY, TAX),
                List.of(),
                access,
                mayGiveAll);
        return new State("given/confirmation", Map.of("page", page, "errors", Map.of()));
    }

    private static State removal(int count, List<String> stopped) {
        var taken = List.of(
                new RemovalPage.Taken("lonn", "Lønn"), new RemovalPage.Taken("skattegrunnlag", "Skattegrunnlag"));
        var page = new RemovalPage(Cast.BAKERI_NORD, Cast.FJORDREGNSKAP, taken.subList(0, count), stopped);
        return new State("given/removal", Map.of("page", page));
    }

    private static State takenBack() {
        var taken = new TakenBackReceipt(
                Cast.BAKERI_NORD.organisationNumber(),
                Cast.FJORDREGNSKAP.organisationNumber(),
                List.of("lonn"),
                List.of("Lønnsbyrå"),
                "Kari Nordmann",
                Cast.ANSWERED);
        return new State(
                "given/taken-back",
                Map.of(
                        "taken",
                        taken,
                        "client",
                        Cast.BAKERI_NORD,
                        "from",
                        Cast.FJORDREGNSKAP,
                        "packages",
                        List.of("Lønn")));
    }

    private static State notPermitted() {
        return new State("given/not-permitted", Map.of("party", Cast.BAKERI_NORD, "deciders", List.of("daglig leder")));
    }
}
