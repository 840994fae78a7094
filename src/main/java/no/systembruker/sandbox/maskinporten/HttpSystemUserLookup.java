package no.systembruker.sandbox.maskinporten;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.sandbox.Sandbox;
import no.systembruker.sandbox.SandboxAddresses;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Asks our own API over HTTP, with a token that only Maskinporten can get, as the real one asks Altinn. */
@Sandbox
@Component
class HttpSystemUserLookup implements SystemUserLookup {

    private static final String SCOPE = "altinn:maskinporten/systemuser.read";
    private static final String CLIENT_ID = "maskinporten-sandbox";

    /** Stands for the agency that runs Maskinporten; synthetic. */
    private static final OrganisationNumber OPERATOR = new OrganisationNumber("213765418");

    private final RestClient http;
    private final SandboxAddresses addresses;
    private final MaskinportenTokens tokens;
    private final JsonMapper json;

    HttpSystemUserLookup(SandboxAddresses addresses, MaskinportenTokens tokens, JsonMapper json) {
        this.http = RestClient.builder().requestFactory(requestFactory()).build();
        this.addresses = addresses;
        this.tokens = tokens;
        this.json = json;
    }

    @Override
    public Answer ask(Question question) {
        var token = tokens.issue(TokenContent.of(CLIENT_ID, OPERATOR, List.of(SCOPE)));
        try {
            return http.get()
                    .uri(address(question))
                    .headers(headers -> headers.setBearerAuth(token.value()))
                    .exchange((request, response) -> read(response));
        } catch (RestClientException unreachable) {
            return new Answer.Unavailable("The look-up cannot be reached");
        }
    }

    private URI address(Question question) {
        var address = UriComponentsBuilder.fromUriString(
                        addresses.onBaseUrl("/authentication/api/v1/systemuser/byExternalId"))
                .queryParam("clientId", "{clientId}")
                .queryParam("systemProviderOrgNo", question.vendor())
                .queryParam("systemUserOwnerOrgNo", question.owner());
        question.externalRef().ifPresent(ref -> address.queryParam("externalRef", "{externalRef}"));
        return address.encode()
                .buildAndExpand(Map.of(
                        "clientId",
                        question.clientId(),
                        "externalRef",
                        question.externalRef().orElse("")))
                .toUri();
    }

    private Answer read(ClientHttpResponse response) throws IOException {
        if (response.getStatusCode().isSameCodeAs(HttpStatus.NOT_FOUND)) {
            return new Answer.NotFound();
        }
        if (!response.getStatusCode().isSameCodeAs(HttpStatus.OK)) {
            return new Answer.Unavailable("The look-up answered " + response.getStatusCode());
        }
        try {
            var body = json.readTree(response.getBody());
            return new Answer.Found(
                    UUID.fromString(body.path("id").stringValue("")),
                    body.path("systemId").stringValueOpt().orElseThrow(IllegalArgumentException::new));
        } catch (IllegalArgumentException | JacksonException unexpected) {
            return new Answer.Unavailable("The look-up's answer cannot be read");
        }
    }

    private static JdkClientHttpRequestFactory requestFactory() {
        var factory = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build());
        factory.setReadTimeout(Duration.ofSeconds(10));
        return factory;
    }
}
