package no.systembruker.portal.changerequest;

import java.util.List;
import no.systembruker.portal.access.AccessLine;

/**
 * What a change comes to, in the reader's words.
 *
 * @param unknown how much is unwanted that no catalogue knows: what the vendor calls it is not repeated
 * @param goes services that are not held singly, and go with a package that is taken away
 * @param reached services that are taken away singly, and still reached through a package
 * @param before the names of all that the system has
 * @param leavesNothing whether the system can do nothing afterwards
 */
public record ChangeLines(
        List<AccessLine> gained,
        List<AccessLine> lost,
        List<InVain> inVain,
        int unknown,
        List<Reached> goes,
        List<Reached> reached,
        List<String> before,
        List<After> after,
        boolean leavesNothing) {

    /**
     * What was asked for and changes nothing.
     *
     * @param held whether that is because the system has it, and not because it has it not
     */
    public record InVain(String name, boolean held) {}

    /** A service, and the package that it is reached through. */
    public record Reached(String service, String through) {}

    /**
     * @param added whether the system has it not today
     */
    public record After(String name, boolean added) {}

    public boolean changesNothing() {
        return gained.isEmpty() && lost.isEmpty();
    }

    /** The case of the template that tells what approving does. */
    public String act() {
        if (lost.isEmpty()) {
            return gained.isEmpty() ? "nothing" : "gain";
        }
        return gained.isEmpty() ? "lose" : "both";
    }
}
