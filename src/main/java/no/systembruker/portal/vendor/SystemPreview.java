package no.systembruker.portal.vendor;

import java.util.List;
import no.systembruker.portal.access.AccessLine;

/**
 * What customers will see of a system, as far as it is written.
 *
 * @param about what it does
 */
public record SystemPreview(String name, String about, String vendor, List<AccessLine> access, boolean visible) {}
