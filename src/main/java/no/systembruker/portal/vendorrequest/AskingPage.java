package no.systembruker.portal.vendorrequest;

import java.util.List;
import no.systembruker.portal.layout.Choice;
import no.systembruker.portal.layout.PartyLabel;

/**
 * The form by which a vendor asks.
 *
 * @param systems the vendor's, the one that is asked for chosen
 * @param offers what the system asks for, each chosen or not
 * @param addresses where customers may be sent back to
 */
public record AskingPage(
        PartyLabel party,
        String systemId,
        String system,
        List<Choice> systems,
        List<Choice> offers,
        List<Choice> addresses,
        String customer,
        boolean forClients,
        String reference,
        String title) {}
