package no.systembruker.portal.party;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.systembruker.party.Actor;
import no.systembruker.party.Mandate;
import no.systembruker.party.Mandates;
import no.systembruker.party.Organisation;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PartyRegister;
import no.systembruker.party.RecentParties;
import no.systembruker.portal.signin.LocalPath;
import org.springframework.stereotype.Component;

/** Makes pages of those one may act for; the search is made by the register, as some may act for a hundred thousand. */
@Component
class PartyPages {

    private static final int PAGE = 20;
    private static final int LONGEST_SEARCH = 100;

    private final Mandates mandates;
    private final RecentParties recent;
    private final PartyRegister register;
    private final CurrentParty current;
    private final PartyWords words;

    PartyPages(
            Mandates mandates, RecentParties recent, PartyRegister register, CurrentParty current, PartyWords words) {
        this.mandates = mandates;
        this.recent = recent;
        this.register = register;
        this.current = current;
        this.words = words;
    }

    /** @param after the number of the last organisation on the page before; one that is not the actor's is none */
    PartyPage page(Actor actor, String typed, Optional<String> after, LocalPath back) {
        var search =
                typed.substring(0, Math.min(typed.length(), LONGEST_SEARCH)).strip();
        var last = after.flatMap(number -> last(actor, number));
        var found = mandates.organisationsOf(actor, search, last, PAGE + 1);
        var shown = found.stream().limit(PAGE).toList();
        var isStart = search.isEmpty() && last.isEmpty();
        var lately = isStart && found.size() > PartyPage.SEEN_AT_A_GLANCE ? recent.of(actor) : List.<Organisation>of();
        var mainUnits = mainUnits(shown, lately);
        return new PartyPage(
                search,
                last.isEmpty(),
                current.of(actor).map(Mandate::organisation).map(words::label).orElse(null),
                lately.stream().map(each -> choice(each, mainUnits, false)).toList(),
                choices(shown, mainUnits),
                found.size() > PAGE ? shown.getLast().number().value() : null,
                back.value());
    }

    private Optional<Organisation> last(Actor actor, String number) {
        return OrganisationNumber.parse(number)
                .flatMap(known -> mandates.find(actor, known))
                .map(Mandate::organisation);
    }

    private Map<OrganisationNumber, String> mainUnits(List<Organisation> shown, List<Organisation> lately) {
        var numbers = Stream.concat(shown.stream(), lately.stream())
                .map(Organisation::parent)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return numbers.isEmpty()
                ? Map.of()
                : register.organisations(numbers).stream().collect(toMap(Organisation::number, Organisation::name));
    }

    private List<PartyChoice> choices(List<Organisation> shown, Map<OrganisationNumber, String> mainUnits) {
        return IntStream.range(0, shown.size())
                .mapToObj(place -> choice(shown.get(place), mainUnits, isBeneath(shown, place)))
                .toList();
    }

    private PartyChoice choice(Organisation organisation, Map<OrganisationNumber, String> mainUnits, boolean beneath) {
        var parent = organisation.parent();
        return new PartyChoice(words.label(organisation), parent == null ? null : mainUnits.get(parent), beneath);
    }

    /** Its main unit stands above it, or another sub-unit of the same that does. */
    private static boolean isBeneath(List<Organisation> shown, int place) {
        var parent = shown.get(place).parent();
        if (parent == null || place == 0) {
            return false;
        }
        var above = shown.get(place - 1);
        return above.number().equals(parent) || (parent.equals(above.parent()) && isBeneath(shown, place - 1));
    }
}
