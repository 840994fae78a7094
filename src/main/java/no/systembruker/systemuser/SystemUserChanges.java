package no.systembruker.systemuser;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.systembruker.party.Organisation;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PartyRegister;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What has become of all system users, deleted ones too, for those who keep a copy. */
@Service
@Transactional(readOnly = true)
public class SystemUserChanges {

    private final StoredSystemUsers systemUsers;
    private final Sequence sequence;
    private final PartyRegister parties;

    SystemUserChanges(StoredSystemUsers systemUsers, Sequence sequence, PartyRegister parties) {
        this.systemUsers = systemUsers;
        this.sequence = sequence;
        this.parties = parties;
    }

    /**
     * The changes from this number on. Empty when not even the number before it has been given, for then nobody who read the
     * changes in order can ask for it.
     */
    public Optional<SystemUserChangePage> from(long number, int size) {
        var changes = changes(systemUsers.numberedFrom(number, Limit.of(size)));
        var latest = sequence.latest();
        return number <= latest + 1 ? Optional.of(new SystemUserChangePage(changes, latest)) : Optional.empty();
    }

    /** One system user, if it has not been deleted. */
    public Optional<SystemUserChange> find(SystemUserId id) {
        return changes(systemUsers.findByIdAndLiveTrue(id.value()).stream().toList()).stream()
                .findFirst();
    }

    private List<SystemUserChange> changes(List<StoredSystemUser> changed) {
        var parties = ownersOf(changed);
        return changed.stream()
                .map(stored -> stored.toChange(parties.get(stored.owner())))
                .toList();
    }

    private Map<OrganisationNumber, UUID> ownersOf(List<StoredSystemUser> changed) {
        var owners = changed.stream().map(StoredSystemUser::owner).collect(toUnmodifiableSet());
        return parties.organisations(owners).stream().collect(toMap(Organisation::number, Organisation::uuid));
    }
}
