package no.systembruker.portal.vendor;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import no.systembruker.portal.access.AccessLines;
import no.systembruker.register.SystemDifference;
import no.systembruker.register.SystemDifference.TextChange;
import org.springframework.stereotype.Component;

/** Puts changes of systems into the reader's words; however many there are, names are asked for once. */
@Component
class DifferenceWords {

    private final AccessLines access;

    DifferenceWords(AccessLines access) {
        this.access = access;
    }

    DifferenceLines of(SystemDifference difference) {
        return among(List.of(difference)).apply(difference);
    }

    Function<SystemDifference, DifferenceLines> among(Collection<SystemDifference> differences) {
        var names = access.namesIn(differences.stream()
                .flatMap(difference -> Stream.of(difference.gained(), difference.lost()))
                .toList());
        return difference -> lines(difference, names);
    }

    private static DifferenceLines lines(SystemDifference difference, AccessLines.Names names) {
        return new DifferenceLines(
                difference.texts().stream().map(DifferenceWords::line).toList(),
                names.of(difference.gained()),
                names.of(difference.lost()),
                difference.clientsAdded(),
                difference.clientsRemoved(),
                difference.urlsAdded(),
                difference.urlsRemoved(),
                difference.visibilityChanged() ? difference.after().visible() : null);
    }

    private static DifferenceLines.TextLine line(TextChange change) {
        var words = switch (change.text()) {
            case NAME -> "vendor.text.name." + change.language();
            case DESCRIPTION -> "vendor.text.description." + change.language();
        };
        return new DifferenceLines.TextLine(words, change.language(), change.before(), change.after());
    }
}
