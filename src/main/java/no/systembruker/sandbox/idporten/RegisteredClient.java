package no.systembruker.sandbox.idporten;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import no.systembruker.sandbox.Sandbox;
import no.systembruker.sandbox.SandboxAddresses;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The one service that may send people here: this application's portal. */
@Sandbox
@Component
class RegisteredClient {

    private final String id;
    private final byte[] secret;
    private final String redirectUri;
    private final String postLogoutRedirectUri;

    RegisteredClient(
            @Value("${spring.security.oauth2.client.registration.idporten.client-id}") String id,
            @Value("${spring.security.oauth2.client.registration.idporten.client-secret}") String secret,
            SandboxAddresses addresses) {
        this.id = id;
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
        this.redirectUri = addresses.onBaseUrl("/login/oauth2/code/idporten");
        this.postLogoutRedirectUri = addresses.onBaseUrl("/");
    }

    String id() {
        return id;
    }

    URI redirectUri() {
        return URI.create(redirectUri);
    }

    boolean isNamed(String clientId) {
        return id.equals(clientId);
    }

    boolean hasSecret(String claimed) {
        return MessageDigest.isEqual(secret, claimed.getBytes(StandardCharsets.UTF_8));
    }

    boolean mayReturnTo(String uri) {
        return redirectUri.equals(uri);
    }

    boolean mayReturnAfterLogoutTo(String uri) {
        return postLogoutRedirectUri.equals(uri);
    }
}
