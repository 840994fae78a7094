package no.systembruker.systemuser;

import java.util.List;
import java.util.Optional;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.register.Systems;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks system users up; deleted ones are not found. */
@Service
@Transactional(readOnly = true)
public class SystemUsers {

    private final StoredSystemUsers systemUsers;
    private final Systems systems;

    SystemUsers(StoredSystemUsers systemUsers, Systems systems) {
        this.systemUsers = systemUsers;
        this.systems = systems;
    }

    public Optional<SystemUser> find(SystemUserId id) {
        return systemUsers.findByIdAndLiveTrue(id.value()).map(StoredSystemUser::toSystemUser);
    }

    public Optional<SystemUser> find(SystemUserKey key) {
        return systemUsers
                .findBySystemIdAndOwnerAndExternalRefAndLiveTrue(
                        key.system().value(),
                        key.owner().value(),
                        key.externalRef().value())
                .map(StoredSystemUser::toSystemUser);
    }

    /** A page of an organisation's system users, newest first, after the one that the page before ended with. */
    public List<SystemUser> ofOwner(OrganisationNumber owner, Optional<SystemUser> after, int limit) {
        var found = after.map(last -> systemUsers.ofOwnerAfter(
                        owner.value(), last.created(), last.id().value(), Limit.of(limit)))
                .orElseGet(() -> systemUsers.ofOwner(owner.value(), Limit.of(limit)));
        return found.stream().map(StoredSystemUser::toSystemUser).toList();
    }

    /**
     * The system user a token may be made out for (domain.md §11): the client belongs to an active system of that vendor, and
     * the owner has an active system user of it with exactly that reference.
     */
    public Optional<SystemUser> findForToken(
            String clientId, OrganisationNumber vendor, OrganisationNumber owner, @Nullable String externalRef) {
        return systems.withClient(clientId)
                .filter(system -> system.vendor().equals(vendor))
                .flatMap(system -> ExternalRef.parse(externalRef, owner)
                        .map(reference -> new SystemUserKey(system, owner, reference)))
                .flatMap(this::find);
    }
}
