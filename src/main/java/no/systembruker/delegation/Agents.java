package no.systembruker.delegation;

import java.util.List;
import java.util.Optional;
import no.systembruker.party.Actor;
import no.systembruker.party.Mandate;
import no.systembruker.party.Mandates;
import no.systembruker.systemuser.AgentSystemUser;
import no.systembruker.systemuser.StandardSystemUser;
import no.systembruker.systemuser.SystemUser;
import no.systembruker.systemuser.SystemUserId;
import no.systembruker.systemuser.SystemUsers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** System users for clients, and who may look at theirs. */
@Service
public class Agents {

    private final SystemUsers systemUsers;
    private final Mandates mandates;
    private final JdbcClient sql;

    Agents(SystemUsers systemUsers, Mandates mandates, JdbcClient sql) {
        this.systemUsers = systemUsers;
        this.mandates = mandates;
        this.sql = sql;
    }

    /** Those may look who manage the owner's clients or its accesses (domain.md §9.7). */
    public AgentSight see(SystemUserId id, Actor actor) {
        return systemUsers
                .find(id)
                .flatMap(systemUser ->
                        mandates.find(actor, systemUser.key().owner()).map(mandate -> see(systemUser, mandate)))
                .orElseGet(AgentSight.Unknown::new);
    }

    private static AgentSight see(SystemUser systemUser, Mandate mandate) {
        if (!mandate.mayManageClients() && !mandate.mayDecide()) {
            return new AgentSight.NotPermitted(mandate);
        }
        return switch (systemUser) {
            case AgentSystemUser agent -> new AgentSight.Seen(agent, mandate);
            case StandardSystemUser standard -> new AgentSight.NotForClients();
        };
    }

    /** As it is now, whatever has been read in this transaction before; empty when it has been deleted. */
    Optional<AgentSystemUser> asItIsNow(AgentSystemUser agent) {
        var packages =
                sql.sql("""
                        select p.package from systemuser u join systemuser_package p on p.systemuser_id = u.id
                        where u.id = ? and u.live = true order by p.position
                        """).param(agent.id().value()).query(String.class).list();
        return packages.isEmpty() ? Optional.empty() : Optional.of(with(packages, agent));
    }

    private static AgentSystemUser with(List<String> packages, AgentSystemUser agent) {
        return new AgentSystemUser(
                agent.id(), agent.key(), agent.title(), agent.label(), packages, agent.created(), agent.createdBy());
    }
}
