package no.systembruker.portal.given;

import java.util.List;
import no.systembruker.portal.layout.PartyLabel;

/**
 * What is to be taken back, and what that stops.
 *
 * @param stopped what the accesses are called that stop working for the party
 */
public record RemovalPage(PartyLabel party, PartyLabel from, List<Taken> packages, List<String> stopped) {

    public record Taken(String slug, String name) {}
}
