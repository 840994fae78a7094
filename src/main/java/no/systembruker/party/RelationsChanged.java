package no.systembruker.party;

import java.util.List;

/**
 * An organisation has got, or lost, a role in others, as the business register has it: accountants, auditors, business managers.
 * Told in the transaction of the change, when the change has been written.
 */
public record RelationsChanged(Organisation holder, List<Organisation> organisations) {

    public RelationsChanged {
        organisations = List.copyOf(organisations);
    }
}
