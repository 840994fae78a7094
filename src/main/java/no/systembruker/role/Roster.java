package no.systembruker.role;

import java.util.List;
import no.systembruker.party.Holding;
import no.systembruker.party.Organisation;

/** Who can act for an organisation here, by which role, those of its main unit included. */
public record Roster(Organisation organisation, List<Holding> holdings) {

    public Roster {
        holdings = List.copyOf(holdings);
    }

    /**
     * Whether nobody could manage access any more without this role. Roles from the business register count like those given
     * here, for whoever has one of either can give the next.
     */
    public boolean dependsOn(Holding holding) {
        return holding.role().managesAccess()
                && holdings.stream()
                        .filter(each -> each.role().managesAccess())
                        .allMatch(each -> each.id().equals(holding.id()));
    }
}
