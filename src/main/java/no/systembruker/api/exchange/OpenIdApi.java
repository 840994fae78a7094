package no.systembruker.api.exchange;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.Map;
import no.systembruker.api.reference.Answers;
import no.systembruker.api.security.OpenToAll;
import no.systembruker.exchange.PlatformIssuer;
import no.systembruker.exchange.PublishedKeys;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who signs the platform's tokens, and with which keys: for every service that checks them. */
@Tag(name = "Token exchange")
@RestController
@RequestMapping("/authentication/api/v1/openid/.well-known/openid-configuration")
class OpenIdApi {

    private static final CacheControl FOR_AN_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    /** A new key is in use at once: who does not know it must be able to ask again. */
    private static final CacheControl FOR_A_MOMENT =
            CacheControl.maxAge(Duration.ofSeconds(10)).cachePublic();

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final PlatformIssuer issuer;
    private final PublishedKeys keys;

    OpenIdApi(PlatformIssuer issuer, PublishedKeys keys) {
        this.issuer = issuer;
        this.keys = keys;
    }

    @GetMapping
    @OpenToAll
    @Operation(
            operationId = "showIssuer",
            summary = "Read who signs the platform’s tokens",
            description = "OpenID Connect Discovery. Open to all.")
    @Answers(with = MetadataPayload.class)
    ResponseEntity<?> metadata() {
        return ResponseEntity.ok().cacheControl(FOR_AN_HOUR).body(MetadataPayload.of(issuer));
    }

    @GetMapping("/jwks")
    @OpenToAll
    @Operation(
            operationId = "listKeys",
            summary = "Read the keys of the platform’s tokens",
            description = "A JWK set, RFC 7517: fetch it anew when a token names a key that is not in it. Open to all.")
    @Answers(with = Map.class, plainly = 503)
    ResponseEntity<?> keys() {
        return keys.json()
                .<ResponseEntity<?>>map(json -> ResponseEntity.ok()
                        .cacheControl(FOR_A_MOMENT)
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(json))
                .orElseGet(() -> TryLater.after(PAUSE));
    }
}
