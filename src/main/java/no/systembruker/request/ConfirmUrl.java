package no.systembruker.request;

import java.net.URI;
import no.systembruker.SystembrukerProperties;
import org.springframework.stereotype.Component;

/** The link the vendor hands on to its customer. The portal answers at it; a journey test holds the two together. */
@Component
public class ConfirmUrl {

    private final SystembrukerProperties installation;

    ConfirmUrl(SystembrukerProperties installation) {
        this.installation = installation;
    }

    public URI of(SystemUserRequest request) {
        return URI.create(installation.baseUrl().to("/requests/" + request.id()));
    }
}
