package no.systembruker.portal.access;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing a system gets, in the reader's words: a package with its services, or a single service of one owner. */
public sealed interface AccessLine {

    String name();

    /** What it lets one do, in a sentence or two; some have none. */
    @Nullable
    String description();

    Grant grant();

    record PackageLine(String name, @Nullable String description, List<ServiceLine> services, Grant grant)
            implements AccessLine {}

    record SingleLine(String name, @Nullable String description, String owner, Grant grant) implements AccessLine {}

    default boolean isPackage() {
        return switch (this) {
            case PackageLine line -> true;
            case SingleLine line -> false;
        };
    }
}
