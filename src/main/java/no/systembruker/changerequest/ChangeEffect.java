package no.systembruker.changerequest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import no.systembruker.register.Access;
import no.systembruker.register.Right;

/**
 * What a change comes to, held against what the system user has.
 *
 * @param before what it has
 * @param gained what it would have in addition
 * @param lost what it would have no longer
 * @param alreadyHeld asked for in vain, as it has it
 * @param notHeld unwanted in vain, as it has it not
 */
public record ChangeEffect(Access before, Access gained, Access lost, Access alreadyHeld, Access notHeld) {

    public static ChangeEffect of(Change change, Access before) {
        var gained = eachOnce(change.required().without(before));
        var notHeld = change.unwanted().without(before);
        var goes = change.unwanted().without(notHeld);
        return new ChangeEffect(
                before,
                gained,
                before.without(before.without(goes)),
                change.required().without(gained),
                notHeld);
    }

    public Access after() {
        var kept = before.without(lost);
        return new Access(
                Stream.concat(kept.rights().stream(), gained.rights().stream()).toList(),
                Stream.concat(kept.packages().stream(), gained.packages().stream())
                        .toList());
    }

    public boolean changesNothing() {
        return gained.isEmpty() && lost.isEmpty();
    }

    /** Whether the system user is there afterwards, and may do nothing. */
    public boolean leavesNothing() {
        return !lost.isEmpty() && after().isEmpty();
    }

    /** A right counts by its resource: two actions on one are one right. */
    private static Access eachOnce(Access access) {
        var rights = new LinkedHashMap<String, Right>();
        access.rights().forEach(right -> rights.putIfAbsent(right.resource(), right));
        return new Access(
                List.copyOf(rights.values()),
                access.packages().stream().distinct().toList());
    }
}
