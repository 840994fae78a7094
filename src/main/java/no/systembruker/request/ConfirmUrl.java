package no.systembruker.request;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The link the vendor hands on to its customer. The portal answers at it; a journey test holds the two together. */
@Component
public class ConfirmUrl {

    private final String baseUrl;

    ConfirmUrl(@Value("${systembruker.base-url}") String baseUrl) {
        this.baseUrl = baseUrl;
    }

    public URI of(SystemUserRequest request) {
        return switch (request) {
            case StandardRequest standard -> URI.create(baseUrl + "/requests/" + standard.id());
        };
    }
}
