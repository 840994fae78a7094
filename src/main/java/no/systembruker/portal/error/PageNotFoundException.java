package no.systembruker.portal.error;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** There is no such page, or not for this person: from outside the two are the same. */
public class PageNotFoundException extends ResponseStatusException {

    public PageNotFoundException() {
        super(HttpStatus.NOT_FOUND);
    }
}
