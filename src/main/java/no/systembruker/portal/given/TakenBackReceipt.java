package no.systembruker.portal.given;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What was taken back, and what stopped.
 *
 * @param client the number of whose it was
 * @param from the number of who had it
 * @param packages the slugs of what was taken back
 * @param stopped what the accesses are called that stopped
 */
public record TakenBackReceipt(
        String client, String from, List<String> packages, List<String> stopped, String by, Instant at)
        implements Serializable {

    private static final long serialVersionUID = 1;

    public TakenBackReceipt {
        packages = List.copyOf(packages);
        stopped = List.copyOf(stopped);
    }
}
