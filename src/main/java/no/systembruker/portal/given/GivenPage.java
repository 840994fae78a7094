package no.systembruker.portal.given;

import java.time.Instant;
import java.util.List;
import no.systembruker.portal.layout.PartyLabel;

/** What the party has given others. */
public record GivenPage(PartyLabel party, List<Recipient> recipients) {

    /** Another organisation, and what it has been given. */
    public record Recipient(PartyLabel party, List<GivenLine> packages) {}

    /**
     * One package.
     *
     * @param by the name of who gave it
     */
    public record GivenLine(String slug, String name, Instant at, String by) {}
}
