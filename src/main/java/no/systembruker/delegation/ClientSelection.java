package no.systembruker.delegation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.sheet.NumberedLine;
import no.systembruker.systemuser.SystemUserId;

/** Which clients something is to be done to. */
public sealed interface ClientSelection {

    /** Those on a list, as somebody has written it. */
    record Listed(List<NumberedLine> lines) implements ClientSelection {

        public Listed {
            lines = List.copyOf(lines);
        }
    }

    /** All that a filter lets through when it is looked at. */
    record Matching(ClientFilter filter) implements ClientSelection {}

    /** Those on another system user of the same owner, which itself is left out. */
    record OnOther(SystemUserId other) implements ClientSelection {}

    static ClientSelection of(Collection<OrganisationNumber> numbers) {
        return new Listed(lines(numbers));
    }

    static List<NumberedLine> lines(Collection<OrganisationNumber> numbers) {
        var lines = new ArrayList<NumberedLine>();
        numbers.forEach(number -> lines.add(new NumberedLine(lines.size() + 1, number.value(), Optional.of(number))));
        return lines;
    }
}
