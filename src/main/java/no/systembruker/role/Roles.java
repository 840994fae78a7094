package no.systembruker.role;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.systembruker.catalogue.Catalogue;
import no.systembruker.catalogue.Holder;
import no.systembruker.party.Holding;
import no.systembruker.party.HoldingId;
import no.systembruker.party.Mandate;
import no.systembruker.party.Organisation;
import no.systembruker.party.Role;
import no.systembruker.party.RoleHoldings;
import org.springframework.stereotype.Service;

/** Who has which role, and who may give which. */
@Service
public class Roles {

    private static final Set<Role> SHOWN = Stream.of(Role.values())
            .filter(role -> role.managesAccess() || role.givenHere())
            .collect(toUnmodifiableSet());

    private final RoleHoldings holdings;
    private final Catalogue catalogue;

    Roles(RoleHoldings holdings, Catalogue catalogue) {
        this.holdings = holdings;
        this.catalogue = catalogue;
    }

    public Roster of(Organisation organisation) {
        return new Roster(organisation, holdings.in(organisation, SHOWN));
    }

    /** A role that was given here; those from elsewhere have no page of their own. */
    public Optional<Holding> find(HoldingId id) {
        return holdings.find(id).filter(holding -> holding.role().givenHere());
    }

    /** The roles that this person may give for the organisation. */
    public List<Role> givenBy(Mandate mandate) {
        return Stream.of(Role.values()).filter(role -> mayGive(mandate, role)).toList();
    }

    /** Who manages access gives what they have themselves, or may pass on as the catalogue says of the package so called. */
    boolean mayGive(Mandate mandate, Role role) {
        return role.givenHere() && mandate.mayDecide() && mayPassOn(mandate, measureOf(role));
    }

    private boolean mayPassOn(Mandate mandate, Role role) {
        return mandate.roles().contains(role) || mandate.roles().stream().anyMatch(passers(mandate, role)::contains);
    }

    /** A role that the catalogue has no package for is given by those who may give the access manager's. */
    private Role measureOf(Role role) {
        return catalogue.find(role.slug()).isPresent() ? role : Role.TILGANGSSTYRER;
    }

    private Set<Role> passers(Mandate mandate, Role role) {
        return catalogue.find(role.slug()).orElseThrow().holders().stream()
                .filter(Holder::mayPassOn)
                .filter(holder -> holder.concerns(mandate.organisation().form()))
                .flatMap(holder -> Role.ofSlug(holder.role()).stream())
                .collect(toUnmodifiableSet());
    }
}
