package no.systembruker.sandbox.maskinporten;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import no.systembruker.sandbox.FormParameters;
import no.systembruker.sandbox.Sandbox;
import no.systembruker.sandbox.maskinporten.GrantAnswer.Issued;
import no.systembruker.sandbox.maskinporten.GrantAnswer.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The token endpoint: RFC 7523 grants in, access tokens or Maskinporten's errors out. */
@Sandbox
@RestController
class MaskinportenTokenApi {

    private static final Logger LOG = LoggerFactory.getLogger(MaskinportenTokenApi.class);
    private static final String GRANT_TYPE = "urn:ietf:params:oauth:grant-type:jwt-bearer";

    private final Grants grants;

    MaskinportenTokenApi(Grants grants) {
        this.grants = grants;
    }

    @PostMapping("/sandbox/maskinporten/token")
    ResponseEntity<Map<String, Object>> create(HttpServletRequest request) {
        if (!FormParameters.isFormPost(request)) {
            return malformed("The request must be application/x-www-form-urlencoded, without a query");
        }
        var parameters = FormParameters.of(request);
        if (parameters.hasRepetition()) {
            return malformed("A parameter came more than once");
        }
        var grantType = parameters.single("grant_type");
        if (grantType.isEmpty()) {
            return malformed("grant_type is missing");
        }
        if (!grantType.get().equals(GRANT_TYPE)) {
            return refuse("unsupported_grant_type", HttpStatus.BAD_REQUEST, "grant_type must be " + GRANT_TYPE);
        }
        return parameters
                .single("assertion")
                .map(assertion -> answer(grants.answer(assertion)))
                .orElseGet(() -> answer(new Refused(GrantFault.MALFORMED, "assertion is missing")));
    }

    private static ResponseEntity<Map<String, Object>> answer(GrantAnswer answer) {
        return switch (answer) {
            case Issued issued ->
                ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .body(Map.of(
                                "access_token", issued.token().value(),
                                "token_type", "Bearer",
                                "expires_in", issued.token().lifetime().toSeconds(),
                                "scope", issued.token().scope()));
            case Refused refused ->
                refuse(
                        refused.fault().error(),
                        refused.fault().status(),
                        refused.fault().describe(refused.description()));
        };
    }

    private static ResponseEntity<Map<String, Object>> malformed(String description) {
        return refuse("invalid_request", HttpStatus.BAD_REQUEST, description);
    }

    private static ResponseEntity<Map<String, Object>> refuse(String error, HttpStatus status, String description) {
        var correlation = UUID.randomUUID();
        LOG.info("Grant refused, {}: {} {}", correlation, error, description);
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(Map.of(
                        "error", error, "error_description", description + " (correlation id: " + correlation + ")"));
    }
}
