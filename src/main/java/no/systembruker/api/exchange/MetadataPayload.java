package no.systembruker.api.exchange;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.util.List;
import no.systembruker.api.json.Payload;
import no.systembruker.exchange.PlatformIssuer;

/** OpenID Connect Discovery 1.0 §3, as far as it has meaning for an issuer at which nobody signs in. */
record MetadataPayload(
        String issuer,
        @JsonProperty("jwks_uri") URI keys,
        @JsonProperty("response_types_supported") List<String> responseTypes,
        @JsonProperty("subject_types_supported") List<String> subjectTypes,

        @JsonProperty("id_token_signing_alg_values_supported")
        List<String> algorithms)
        implements Payload {

    static MetadataPayload of(PlatformIssuer issuer) {
        return new MetadataPayload(issuer.name(), issuer.keys(), List.of("token"), List.of("public"), List.of("RS256"));
    }
}
