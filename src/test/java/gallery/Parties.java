package gallery;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.systembruker.portal.layout.PartyLabel;
import no.systembruker.portal.party.PartyChoice;
import no.systembruker.portal.party.PartyPage;
import org.jspecify.annotations.Nullable;

/** The states of the page where one chooses whom to act for. */
final class Parties {

    private static final PartyLabel TORGET = new PartyLabel("Bakeri Nord avd. Torget", "310000043", "Underenhet");
    private static final PartyLabel HAVNA = new PartyLabel("Bakeri Nord avd. Havna", "310000051", "Underenhet");

    private Parties() {}

    static void add(Map<String, State> states) {
        states.put("parties-none", page("", true, null, List.of(), List.of(), null));
        states.put("parties-one", page("", true, Cast.BAKERI_NORD, List.of(), List.of(main(Cast.BAKERI_NORD)), null));
        states.put("parties-few", page("", true, Cast.BAKERI_NORD, List.of(), withUnits(), null));
        states.put("parties-many", page("", true, Cast.BAKERI_NORD, recent(), many(), "310000035"));
        states.put("parties-later", page("", false, Cast.BAKERI_NORD, List.of(), many(), "310000035"));
        states.put("parties-found", page("nord", true, null, List.of(), withUnits(), null));
        states.put("parties-not-found", page("finnes <ikke>", true, Cast.BAKERI_NORD, List.of(), List.of(), null));
    }

    private static State page(
            String search,
            boolean isFirst,
            @Nullable PartyLabel current,
            List<PartyChoice> recent,
            List<PartyChoice> parties,
            @Nullable String next) {
        var page = new PartyPage(search, isFirst, current, recent, parties, next, "/requests");
        return new State("party/index", Map.of("page", page));
    }

    private static List<PartyChoice> recent() {
        return List.of(main(Cast.BAKERI_NORD), new PartyChoice(TORGET, Cast.BAKERI_NORD.name(), false));
    }

    private static List<PartyChoice> withUnits() {
        return List.of(
                main(Cast.BAKERI_NORD),
                new PartyChoice(TORGET, Cast.BAKERI_NORD.name(), true),
                new PartyChoice(HAVNA, Cast.BAKERI_NORD.name(), true),
                main(Cast.LONG_NAME),
                new PartyChoice(HAVNA, Cast.LONG_NAME.name(), false));
    }

    private static List<PartyChoice> many() {
        var others = IntStream.range(0, 15)
                .mapToObj(number ->
                        main(new PartyLabel("Verksted %02d AS".formatted(number), "310000019", "Aksjeselskap")));
        return Stream.concat(withUnits().stream(), others).toList();
    }

    private static PartyChoice main(PartyLabel party) {
        return new PartyChoice(party, null, false);
    }
}
