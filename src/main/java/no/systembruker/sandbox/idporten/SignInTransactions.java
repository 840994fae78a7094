package no.systembruker.sandbox.idporten;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import no.systembruker.sandbox.ExpiringStore;
import no.systembruker.sandbox.RandomText;
import no.systembruker.sandbox.Sandbox;
import org.springframework.stereotype.Component;

/** Requests whose person is looking at the sign-in page; the unguessable id in its address protects its forms. */
@Sandbox
@Component
class SignInTransactions {

    private static final Duration LIFETIME = Duration.ofMinutes(30);

    private final ExpiringStore<SignInRequest> transactions;

    SignInTransactions(Clock clock) {
        this.transactions = new ExpiringStore<>(clock);
    }

    String begin(SignInRequest request) {
        var id = RandomText.unguessable();
        transactions.put(id, request, LIFETIME);
        return id;
    }

    Optional<SignInRequest> find(String id) {
        return transactions.find(id);
    }

    /** Ends the transaction: of two presses of a button only one gets it. */
    Optional<SignInRequest> finish(String id) {
        return transactions.take(id);
    }
}
