package no.systembruker.systemuser;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.systembruker.party.PersonId;
import no.systembruker.register.Access;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives a system access: the identity and what it may do, as part of the caller's own decision. */
@Service
public class SystemUserCreation {

    private final StoredSystemUsers systemUsers;
    private final Sequence sequence;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SystemUserCreation(
            StoredSystemUsers systemUsers, Sequence sequence, ApplicationEventPublisher events, Clock clock) {
        this.systemUsers = systemUsers;
        this.sequence = sequence;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @throws org.springframework.dao.DataIntegrityViolationException when an active system user has the key already; the
     *     caller's transaction cannot go on after it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public SystemUser createStandard(
            SystemUserId id, SystemUserKey key, String title, Access access, PersonId createdBy) {
        return createStandard(id, key, title, Optional.empty(), access, createdBy);
    }

    /**
     * @param label what the owner calls it, if anything of its own
     * @throws org.springframework.dao.DataIntegrityViolationException as above
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public SystemUser createStandard(
            SystemUserId id,
            SystemUserKey key,
            String title,
            Optional<OwnLabel> label,
            Access access,
            PersonId createdBy) {
        return create(new StandardSystemUser(id, key, title, label.orElse(null), access, clock.instant(), createdBy));
    }

    /**
     * @param packages what it is to use for each client that is added
     * @throws org.springframework.dao.DataIntegrityViolationException as above
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public SystemUser createAgent(
            SystemUserId id, SystemUserKey key, String title, List<String> packages, PersonId createdBy) {
        return createAgent(id, key, title, Optional.empty(), packages, createdBy);
    }

    /**
     * @param label what the owner calls it, if anything of its own
     * @param packages what it is to use for each client that is added
     * @throws org.springframework.dao.DataIntegrityViolationException as above
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public SystemUser createAgent(
            SystemUserId id,
            SystemUserKey key,
            String title,
            Optional<OwnLabel> label,
            List<String> packages,
            PersonId createdBy) {
        return create(new AgentSystemUser(id, key, title, label.orElse(null), packages, clock.instant(), createdBy));
    }

    private SystemUser create(SystemUser created) {
        systemUsers.saveAndFlush(StoredSystemUser.of(created, sequence.next()));
        events.publishEvent(new SystemUserCreated(created));
        return created;
    }
}
