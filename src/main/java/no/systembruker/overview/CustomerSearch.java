package no.systembruker.overview;

import java.util.List;
import java.util.stream.Stream;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PartyRegister;

/**
 * What a vendor searches by among its customers: their names and numbers, which the party register finds, and what the vendor's
 * own reference or title begins with. Each of them goes by an index.
 *
 * @param customers those found by name or number
 * @param tooMany whether more customers than these can be meant
 */
public record CustomerSearch(SearchText text, List<OrganisationNumber> customers, boolean tooMany) {

    static final int MOST_CUSTOMERS = 500;

    public static final CustomerSearch NONE = new CustomerSearch(new SearchText(""), List.of(), false);

    public CustomerSearch {
        customers = List.copyOf(customers);
    }

    public static CustomerSearch of(SearchText text, PartyRegister parties) {
        if (text.isEmpty()) {
            return NONE;
        }
        var found = parties.find(text.text(), MOST_CUSTOMERS + 1);
        return new CustomerSearch(text, found.stream().limit(MOST_CUSTOMERS).toList(), found.size() > MOST_CUSTOMERS);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** @param customer the column that has the customer's number */
    String condition(String alias, String customer) {
        if (text.isEmpty()) {
            return "1 = 1";
        }
        return "(" + String.join(" or ", ways(alias, customer)) + ")";
    }

    /** Each of the ways to be found: it is enough to be found by one. */
    List<String> ways(String alias, String customer) {
        var beginning = Stream.of("title_key", "reference_key")
                .map(key -> "(%1$s.%2$s >= :beginning and %1$s.%2$s < :beyond)".formatted(alias, key));
        var named = customers.isEmpty()
                ? Stream.<String>empty()
                : Stream.of("%s.%s in (:customers)".formatted(alias, customer));
        return Stream.concat(named, beginning).toList();
    }

    Statement in(Statement statement) {
        if (text.isEmpty()) {
            return statement;
        }
        return statement
                .with("beginning", text.beginning().bytes())
                .with("beyond", text.beginning().bytesAfter())
                .with(
                        "customers",
                        customers.stream().map(OrganisationNumber::value).toList());
    }
}
