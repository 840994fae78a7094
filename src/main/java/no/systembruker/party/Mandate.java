package no.systembruker.party;

import java.util.Set;

/** What one person is to one organisation, and so may do for it. */
public record Mandate(Organisation organisation, Set<Role> roles) {

    public Mandate {
        roles = Set.copyOf(roles);
    }

    public boolean hasRelation() {
        return !roles.isEmpty();
    }

    /** May approve and reject requests, create and delete system users: domain.md §6, Approval 1. */
    public boolean mayDecide() {
        return roles.stream().anyMatch(Role::managesAccess);
    }

    /** May put the organisation's clients on its system users for clients, and take them off: domain.md §9.7. */
    public boolean mayManageClients() {
        return roles.stream().anyMatch(Role::managesClients);
    }

    /** May register, change and delete systems of the organisation, and ask its customers. */
    public boolean maySpeakForVendor() {
        return roles.stream().anyMatch(Role::speaksForVendor);
    }
}
