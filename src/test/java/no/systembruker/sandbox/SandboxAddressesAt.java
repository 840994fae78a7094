package no.systembruker.sandbox;

/** Addresses below a server that a test runs. */
public final class SandboxAddressesAt {

    private SandboxAddressesAt() {}

    public static SandboxAddresses baseUrl(String baseUrl) {
        return new SandboxAddresses(baseUrl);
    }
}
