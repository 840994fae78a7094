package no.systembruker.sandbox.maskinporten;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.systembruker.sandbox.Sandbox;
import no.systembruker.sandbox.SandboxAddresses;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Metadata as in RFC 8414, and keys. */
@Sandbox
@RestController
@RequestMapping(path = "/sandbox/maskinporten", produces = MediaType.APPLICATION_JSON_VALUE)
class MaskinportenMetadataApi {

    private final SandboxAddresses addresses;
    private final MaskinportenTokens tokens;

    MaskinportenMetadataApi(SandboxAddresses addresses, MaskinportenTokens tokens) {
        this.addresses = addresses;
        this.tokens = tokens;
    }

    @GetMapping("/.well-known/oauth-authorization-server")
    Map<String, Object> metadata() {
        var metadata = new LinkedHashMap<String, Object>();
        metadata.put("issuer", addresses.maskinportenIssuer());
        metadata.put("token_endpoint", addresses.maskinportenTokenEndpoint());
        metadata.put("jwks_uri", addresses.maskinportenKeys());
        metadata.put("token_endpoint_auth_methods_supported", List.of("private_key_jwt"));
        metadata.put("token_endpoint_auth_signing_alg_values_supported", List.of("RS256", "RS384", "RS512"));
        metadata.put("grant_types_supported", List.of("urn:ietf:params:oauth:grant-type:jwt-bearer"));
        metadata.put("authorization_details_types_supported", List.of("urn:altinn:systemuser"));
        return metadata;
    }

    @GetMapping("/jwk")
    String keys() {
        return tokens.publicKeys();
    }
}
