package no.systembruker.sandbox.api;

import no.systembruker.sandbox.Sandbox;
import no.systembruker.sandbox.SandboxAddresses;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where the stand-ins are. */
@Sandbox
@RestController
class SandboxEndpointApi {

    record Endpoints(Idporten idporten, Maskinporten maskinporten) {}

    record Idporten(String issuer) {}

    record Maskinporten(String issuer, String tokenEndpoint, String jwksUri) {}

    private final SandboxAddresses addresses;

    SandboxEndpointApi(SandboxAddresses addresses) {
        this.addresses = addresses;
    }

    @GetMapping("/sandbox/api/endpoints")
    Endpoints show() {
        return new Endpoints(
                new Idporten(addresses.idportenIssuer()),
                new Maskinporten(
                        addresses.maskinportenIssuer(),
                        addresses.maskinportenTokenEndpoint(),
                        addresses.maskinportenKeys()));
    }
}
