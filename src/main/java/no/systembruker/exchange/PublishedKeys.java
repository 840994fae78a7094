package no.systembruker.exchange;

import com.nimbusds.jose.jwk.JWKSet;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** What every reader of the platform's tokens checks them with, we ourselves too. */
@Component
public class PublishedKeys {

    private static final Logger LOG = LoggerFactory.getLogger(PublishedKeys.class);

    private final KeyRegister register;

    PublishedKeys(KeyRegister register) {
        this.register = register;
    }

    /** A JWK set in JSON (RFC 7517 §5); nothing when the database is out of reach. */
    public Optional<String> json() {
        try {
            return Optional.of(register.all()).map(JWKSet::toString);
        } catch (DataAccessException | TransactionException unreachable) {
            LOG.warn(
                    "The platform's keys cannot be read: {}",
                    unreachable.getMostSpecificCause().getMessage());
            return Optional.empty();
        }
    }
}
