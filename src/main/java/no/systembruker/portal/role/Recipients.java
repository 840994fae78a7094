package no.systembruker.portal.role;

import java.util.Optional;
import no.systembruker.portal.session.SessionShelf;
import org.springframework.stereotype.Component;

/** Those whom the reader has named in this session. */
@Component
class Recipients {

    private final SessionShelf<Recipient> shelf = new SessionShelf<>(Recipient.class);

    String put(Recipient recipient) {
        return shelf.put(recipient);
    }

    Optional<Recipient> find(String id) {
        return shelf.find(id);
    }
}
