package no.systembruker.register;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Where vendors put their systems, change them and take them away again; every change is logged together with being made. Who
 * may speak for which vendor is for the caller to have checked.
 */
@Service
public class SystemRegister {

    private final StoredSystems systems;
    private final StoredChanges changes;
    private final RegistrationRules rules;
    private final TransactionOperations transaction;
    private final Clock clock;

    SystemRegister(
            StoredSystems systems,
            StoredChanges changes,
            RegistrationRules rules,
            TransactionOperations transaction,
            Clock clock) {
        this.systems = systems;
        this.changes = changes;
        this.rules = rules;
        this.transaction = transaction;
        this.clock = clock;
    }

    public Registration register(SystemRegistration registration, Edit edit) {
        return attempt(() -> registerIfAllowed(registration, edit), new Registration.Collided());
    }

    /** Puts everything but the id anew. Those who have access keep what they have (domain.md §5.9). */
    public Revision replace(SystemId id, SystemRegistration registration, Edit edit) {
        if (!registration.vendor().equals(id.vendor())) {
            return new Revision.Unknown();
        }
        if (!registration.id().equals(id.value())) {
            return new Revision.Refused(List.of(new RegistrationProblem.IdOfAnotherSystem()));
        }
        return revise(
                id,
                system -> rules.problemsOfReplacement(system.internalId(), registration),
                system -> replaceAll(system, registration, edit));
    }

    public Revision replaceRights(SystemId id, List<AskedRight> rights, Edit edit) {
        return revise(id, system -> rules.problemsOfRights(rights), system -> {
            system.replaceRights(rules.rightsOf(rights));
            store(system, ChangeKind.RIGHTS_REPLACED, edit);
        });
    }

    /**
     * @param packages access packages as URNs
     */
    public Revision replacePackages(SystemId id, List<String> packages, Edit edit) {
        return revise(id, system -> rules.problemsOfPackages(packages, system.visible()), system -> {
            system.replacePackages(rules.packagesOf(packages));
            store(system, ChangeKind.PACKAGES_REPLACED, edit);
        });
    }

    /** Sets the client ids free and keeps the id: nobody gets a token, or asks for access, through the system again. */
    public Retirement delete(SystemId id, Edit edit) {
        return attempt(() -> deleteIfKnown(id, edit), new Retirement.Collided());
    }

    /** Only within {@link #attempt}, as what follows. */
    Registration registerIfAllowed(SystemRegistration registration, Edit edit) {
        List<RegistrationProblem> problems = rules.problemsOfNew(registration);
        if (!problems.isEmpty()) {
            return new Registration.Refused(problems);
        }
        var system = StoredSystem.of(registration, rules.accessOf(registration), clock.instant());
        store(system, ChangeKind.CREATED, edit);
        return new Registration.Registered(system.internalId());
    }

    /** Puts all but the id anew, which has been found to be allowed. */
    void replaceAll(StoredSystem system, SystemRegistration registration, Edit edit) {
        system.replace(registration, rules.accessOf(registration));
        store(system, ChangeKind.REPLACED, edit);
    }

    private Revision revise(
            SystemId id, Function<StoredSystem, List<RegistrationProblem>> problems, Consumer<StoredSystem> change) {
        return attempt(
                () -> systems.findBySystemId(id.value())
                        .map(system -> reviseIfAllowed(system, problems, change))
                        .orElseGet(Revision.Unknown::new),
                new Revision.Collided());
    }

    private static Revision reviseIfAllowed(
            StoredSystem system,
            Function<StoredSystem, List<RegistrationProblem>> problems,
            Consumer<StoredSystem> change) {
        if (system.deleted()) {
            return new Revision.Retired();
        }
        var found = problems.apply(system);
        if (!found.isEmpty()) {
            return new Revision.Refused(found);
        }
        change.accept(system);
        return new Revision.Made();
    }

    private Retirement deleteIfKnown(SystemId id, Edit edit) {
        var known = systems.findBySystemId(id.value());
        known.filter(system -> !system.deleted()).ifPresent(system -> {
            system.delete();
            store(system, ChangeKind.DELETED, edit);
        });
        return known.isPresent() ? new Retirement.Deleted() : new Retirement.Unknown();
    }

    private void store(StoredSystem system, ChangeKind kind, Edit edit) {
        var now = clock.instant();
        system.changed(now);
        systems.saveAndFlush(system);
        changes.save(new StoredChange(system.toSystem(), kind, edit, now));
    }

    /** What the database will not let two do at once, one does; the other is told, and can look and try again. */
    <T> T attempt(Supplier<T> work, T collided) {
        try {
            return transaction.execute(status -> work.get());
        } catch (DataIntegrityViolationException | ConcurrencyFailureException lost) {
            return collided;
        }
    }
}
