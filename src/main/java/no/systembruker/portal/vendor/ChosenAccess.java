package no.systembruker.portal.vendor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A package or a single right that the system asks for, or that could be added.
 *
 * @param accessPackage its slug; null for a right
 * @param right the resource's id; null for a package
 * @param action what the right is limited to, as far as a vendor has written that; empty for all
 * @param detail what it lets one do, or whose service it is
 * @param flags keys of what it is good for and what not
 * @param chosen whether the system asks for it already
 * @param grantable whether any system user can have it
 */
public record ChosenAccess(
        @Nullable String accessPackage,
        @Nullable String right,
        String action,
        String name,
        @Nullable String detail,
        List<String> flags,
        boolean chosen,
        boolean grantable) {}
