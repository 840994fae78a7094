package no.systembruker.sandbox;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the stand-ins are found, all below the application's own address. */
@Sandbox
@Component
public class SandboxAddresses {

    private final String baseUrl;

    SandboxAddresses(@Value("${systembruker.base-url}") String baseUrl) {
        this.baseUrl = baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl;
    }

    public String onBaseUrl(String path) {
        return baseUrl + path;
    }

    /** ID-porten's issuer, without a trailing slash as the real one. */
    public String idportenIssuer() {
        return baseUrl + "/sandbox/idporten";
    }

    public String idporten(String path) {
        return idportenIssuer() + path;
    }

    /** Maskinporten's issuer, with a trailing slash as the real one. */
    public String maskinportenIssuer() {
        return baseUrl + "/sandbox/maskinporten/";
    }

    public String maskinportenTokenEndpoint() {
        return maskinportenIssuer() + "token";
    }

    public String maskinportenKeys() {
        return maskinportenIssuer() + "jwk";
    }
}
