package no.systembruker.changerequest;

import java.net.URI;
import no.systembruker.SystembrukerProperties;
import org.springframework.stereotype.Component;

/** The link the vendor hands on to its customer. The portal answers at it; a journey test holds the two together. */
@Component
public class ChangeConfirmUrl {

    private final SystembrukerProperties installation;

    ChangeConfirmUrl(SystembrukerProperties installation) {
        this.installation = installation;
    }

    public URI of(ChangeRequest request) {
        return URI.create(installation.baseUrl().to("/change-requests/" + request.id()));
    }
}
