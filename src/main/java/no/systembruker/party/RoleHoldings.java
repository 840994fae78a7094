package no.systembruker.party;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.systembruker.party.StoredRoles.HoldingRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The roles that people have, one by one, and their keeping; whoever calls decides who may give and take them. */
@Service
@Transactional(readOnly = true)
public class RoleHoldings {

    private final StoredRoles roles;
    private final StoredParties parties;

    RoleHoldings(StoredRoles roles, StoredParties parties) {
        this.roles = roles;
        this.parties = parties;
    }

    public Optional<Holding> find(HoldingId id) {
        return roles.holding(id.value()).map(RoleHoldings::holding);
    }

    /** Those of the roles that people have in an organisation, those in its main unit included; by name. */
    public List<Holding> in(Organisation organisation, Set<Role> wanted) {
        return roles.holdings(organisation.uuid(), wanted).stream()
                .map(RoleHoldings::holding)
                .toList();
    }

    /** Until this transaction ends, nobody else gets past here for the same organisation. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void holdStill(Organisation organisation) {
        parties.lock(organisation.uuid());
    }

    /** Nothing changes when the person has the role already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Holding give(Role role, Organisation organisation, Person holder, PersonId by, Instant at) {
        var key = new StoredRole.Key(organisation.uuid(), role, holder.uuid());
        var stored = roles.findById(key).orElseGet(() -> roles.save(new StoredRole(key, by.value(), at)));
        return find(new HoldingId(stored.id())).orElseThrow();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void take(Holding holding) {
        roles.deleteById(new StoredRole.Key(
                holding.organisation().uuid(), holding.role(), holding.holder().uuid()));
    }

    private static Holding holding(HoldingRow row) {
        return new Holding(
                new HoldingId(row.id()),
                row.role(),
                row.organisation().organisation(),
                new Person(new PersonId(row.holder()), row.holderName()),
                Optional.ofNullable(row.givenBy()).map(PersonId::new).orElse(null),
                row.givenAt());
    }
}
