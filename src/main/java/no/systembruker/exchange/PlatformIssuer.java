package no.systembruker.exchange;

import java.net.URI;
import no.systembruker.SystembrukerProperties;
import org.springframework.stereotype.Component;

/** Who vouches for the platform's tokens. The API answers at its addresses; a test holds the two together. */
@Component
public class PlatformIssuer {

    private final String name;

    PlatformIssuer(SystembrukerProperties installation) {
        name = installation.baseUrl().to("/authentication/api/v1/openid/");
    }

    /** The {@code iss} of the tokens, byte for byte, with its slash at the end. */
    public String name() {
        return name;
    }

    public URI keys() {
        return URI.create(name + ".well-known/openid-configuration/jwks");
    }
}
