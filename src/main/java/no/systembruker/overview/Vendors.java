package no.systembruker.overview;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.text.Collator;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.systembruker.catalogue.SearchKey;
import no.systembruker.party.Organisation;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PartyRegister;

/** The vendors whose systems are on a list, by name. */
public record Vendors(List<Vendor> byName) {

    public static final Vendors NONE = new Vendors(List.of());

    private static final Locale NORWEGIAN = Locale.of("nb");

    public record Vendor(OrganisationNumber number, String name) {}

    public Vendors {
        byName = List.copyOf(byName);
    }

    static Vendors of(Collection<OrganisationNumber> numbers, PartyRegister register) {
        var names = register.organisations(numbers).stream().collect(toMap(Organisation::number, Organisation::name));
        var alphabet = Collator.getInstance(NORWEGIAN);
        return new Vendors(numbers.stream()
                .distinct()
                .map(number -> new Vendor(number, names.getOrDefault(number, number.value())))
                .sorted(comparing(Vendor::name, alphabet)
                        .thenComparing(vendor -> vendor.number().value()))
                .toList());
    }

    public Map<OrganisationNumber, String> names() {
        return byName.stream().collect(toMap(Vendor::number, Vendor::name));
    }

    Vendors including(OrganisationNumber number, PartyRegister register) {
        var numbers = Stream.concat(byName.stream().map(Vendor::number), Stream.of(number))
                .collect(toSet());
        return numbers.size() == byName.size() ? this : of(numbers, register);
    }

    /** Those whose name or number has this in it. */
    List<String> having(String word) {
        return byName.stream()
                .filter(vendor -> new SearchKey(vendor.name()).text().contains(word)
                        || vendor.number().value().contains(word))
                .map(vendor -> vendor.number().value())
                .toList();
    }

    /** Where a vendor comes among the others. */
    int rank(OrganisationNumber number) {
        return IntStream.range(0, byName.size())
                .filter(rank -> byName.get(rank).number().equals(number))
                .findFirst()
                .orElse(byName.size());
    }
}
