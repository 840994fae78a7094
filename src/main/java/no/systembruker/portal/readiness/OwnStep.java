package no.systembruker.portal.readiness;

import org.jspecify.annotations.Nullable;

/**
 * A step of the road for one's own software.
 *
 * @param words what the keys of its words end with
 * @param next whether it is the next to be done
 * @param link where it is done; null where a button does it, or nothing can be done yet
 */
public record OwnStep(
        String words, boolean done, boolean next, @Nullable String link) {}
