package no.systembruker.register;

import java.time.Clock;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Where vendors put their systems. Who may speak for which vendor is for the caller to have checked. */
@Service
public class SystemRegister {

    private final StoredSystems systems;
    private final RegistrationRules rules;
    private final TransactionOperations transaction;
    private final Clock clock;

    SystemRegister(StoredSystems systems, RegistrationRules rules, TransactionOperations transaction, Clock clock) {
        this.systems = systems;
        this.rules = rules;
        this.transaction = transaction;
        this.clock = clock;
    }

    public Registration register(SystemRegistration registration) {
        try {
            return transaction.execute(status -> registerIfAllowed(registration));
        } catch (DataIntegrityViolationException taken) {
            return new Registration.Collided();
        }
    }

    private Registration registerIfAllowed(SystemRegistration registration) {
        List<RegistrationProblem> problems = rules.problemsOfNew(registration);
        if (!problems.isEmpty()) {
            return new Registration.Refused(problems);
        }
        var system = StoredSystem.of(registration, rules.accessOf(registration), clock.instant());
        systems.saveAndFlush(system);
        return new Registration.Registered(system.internalId());
    }
}
