package no.systembruker.systemuser;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.register.SystemId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks system users up; deleted ones are not found, but for how they ended. */
@Service
@Transactional(readOnly = true)
public class SystemUsers {

    private final StoredSystemUsers systemUsers;

    SystemUsers(StoredSystemUsers systemUsers) {
        this.systemUsers = systemUsers;
    }

    public Optional<SystemUser> find(SystemUserId id) {
        return systemUsers.findByIdAndLiveTrue(id.value()).map(StoredSystemUser::toSystemUser);
    }

    public Optional<EndedSystemUser> findEnded(SystemUserId id) {
        return systemUsers.findEnded(id.value());
    }

    public Optional<SystemUser> find(SystemUserKey key) {
        return systemUsers
                .findBySystemIdAndOwnerAndExternalRefAndLiveTrue(
                        key.system().value(),
                        key.owner().value(),
                        key.externalRef().value())
                .map(StoredSystemUser::toSystemUser);
    }

    /** Those of them that live. */
    public List<SystemUser> find(Collection<SystemUserId> ids) {
        return systemUsers
                .findByIdInAndLiveTrue(ids.stream().map(SystemUserId::value).toList())
                .stream()
                .map(StoredSystemUser::toSystemUser)
                .toList();
    }

    /** The keys of the system users that these organisations have given a system. */
    public Set<SystemUserKey> keys(SystemId system, Collection<OrganisationNumber> owners) {
        var numbers = owners.stream().map(OrganisationNumber::value).toList();
        return systemUsers.ownersOf(system.value(), numbers).stream()
                .map(found -> new SystemUserKey(
                        system, new OrganisationNumber(found.owner()), new ExternalRef(found.externalRef())))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A page of an organisation's system users, newest first, after the one that the page before ended with. */
    public List<SystemUser> ofOwner(OrganisationNumber owner, Optional<SystemUser> after, int limit) {
        var found = after.map(last -> systemUsers.ofOwnerAfter(
                        owner.value(), last.created(), last.id().value(), Limit.of(limit)))
                .orElseGet(() -> systemUsers.ofOwner(owner.value(), Limit.of(limit)));
        return found.stream().map(StoredSystemUser::toSystemUser).toList();
    }

    /** All of an organisation's system users for clients, oldest first: few, as each is approved by hand. */
    public List<AgentSystemUser> agentsOf(OrganisationNumber owner) {
        return systemUsers.agentsOf(owner.value()).stream()
                .map(StoredSystemUser::toSystemUser)
                .flatMap(systemUser -> systemUser instanceof AgentSystemUser agent ? Stream.of(agent) : Stream.empty())
                .toList();
    }

    /** An organisation's system users that ended last, the latest first. */
    public List<EndedSystemUser> endedOf(OrganisationNumber owner, int limit) {
        return systemUsers.endedOf(owner.value(), Limit.of(limit)).stream()
                .flatMap(each -> each.ended().stream())
                .toList();
    }

    /** The first page of a system's system users, oldest first: what comes while the pages are read comes at the end. */
    public SystemUserPage ofSystem(SystemId system, int size) {
        return page(systemUsers.ofSystem(system.value(), Limit.of(size + 1)), size);
    }

    /**
     * The page that begins with this system user, or with the one after it when it has been deleted since. Empty when it never
     * was the system's.
     */
    public Optional<SystemUserPage> ofSystem(SystemId system, SystemUserId from, int size) {
        var read = systemUsers.ofSystemFrom(system.value(), from.value(), Limit.of(size + 1));
        return read.isEmpty() && !systemUsers.existsByIdAndSystemId(from.value(), system.value())
                ? Optional.empty()
                : Optional.of(page(read, size));
    }

    private static SystemUserPage page(List<StoredSystemUser> read, int size) {
        return SystemUserPage.of(
                read.stream().map(StoredSystemUser::toSystemUser).toList(), size);
    }

    /** How the last system user that had this key ended, when there was one. */
    public Optional<Ending> lastEnding(SystemUserKey key) {
        return systemUsers
                .endings(
                        key.system().value(),
                        key.owner().value(),
                        key.externalRef().value(),
                        Limit.of(1))
                .stream()
                .findFirst();
    }

    /** What their organisations call those system users that were given a name of their own, ended ones too. */
    public Map<SystemUserId, OwnLabel> labels(Collection<SystemUserId> ids) {
        var values = ids.stream().map(SystemUserId::value).collect(toSet());
        return values.isEmpty()
                ? Map.of()
                : systemUsers.labelled(values).stream()
                        .collect(toMap(each -> new SystemUserId(each.id()), each -> new OwnLabel(each.label())));
    }

    /** The references of the system users that an organisation has given a system, oldest first. */
    public List<ExternalRef> references(SystemId system, OrganisationNumber owner, int limit) {
        return systemUsers.references(system.value(), owner.value(), Limit.of(limit)).stream()
                .map(ExternalRef::new)
                .toList();
    }
}
