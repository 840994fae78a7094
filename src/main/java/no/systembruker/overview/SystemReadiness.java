package no.systembruker.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PartyRegister;
import no.systembruker.party.Role;
import no.systembruker.register.RegisteredSystem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds out how far a system has come on the way to its first token. */
@Service
@Transactional(readOnly = true)
public class SystemReadiness {

    private final JdbcClient sql;
    private final PartyRegister parties;

    SystemReadiness(JdbcClient sql, PartyRegister parties) {
        this.sql = sql;
        this.parties = parties;
    }

    public Readiness of(RegisteredSystem system) {
        return of(system, Optional.empty());
    }

    /** For a vendor that is its own customer: whether it has asked itself, and given itself access. */
    public Readiness forItself(RegisteredSystem system) {
        return of(system, Optional.of(system.vendor()));
    }

    private Readiness of(RegisteredSystem system, Optional<OrganisationNumber> customer) {
        var met = met(system, customer);
        if (isSpokenFor(system.vendor())) {
            met.add(Precondition.MANDATE);
        }
        if (!system.deleted() && !system.access().isEmpty()) {
            met.add(Precondition.ENTRY);
        }
        if (!system.clientIds().isEmpty()) {
            met.add(Precondition.CLIENT);
        }
        return new Readiness(system.id(), met);
    }

    /** Who was given access unasked has no need to ask. */
    private Set<Precondition> met(RegisteredSystem system, Optional<OrganisationNumber> customer) {
        var statement = """
                select exists (select 1 from systemuser_request r where r.system_id = :system %s) as asked,
                    exists (select 1 from systemuser u where u.system_id = :system %s) as given,
                    exists (select 1 from system_first_token t where t.system_id = :system) as told
                """.formatted(
                        customer.isPresent() ? "and r.party = :customer" : "",
                        customer.isPresent() ? "and u.owner = :customer" : "");
        return sql.sql(statement)
                .param("system", system.id().value())
                .param("customer", customer.map(OrganisationNumber::value).orElse(""))
                .query(SystemReadiness::met)
                .single();
    }

    private boolean isSpokenFor(OrganisationNumber vendor) {
        return parties.organisation(vendor)
                .filter(organisation ->
                        parties.filledRoles(organisation).stream().anyMatch(Role::speaksForVendor))
                .isPresent();
    }

    private static Set<Precondition> met(ResultSet row, int number) throws SQLException {
        var met = EnumSet.noneOf(Precondition.class);
        if (row.getBoolean("asked") || row.getBoolean("given")) {
            met.add(Precondition.REQUEST);
        }
        if (row.getBoolean("given")) {
            met.add(Precondition.APPROVAL);
        }
        if (row.getBoolean("told")) {
            met.add(Precondition.TOKEN);
        }
        return met;
    }
}
