package no.systembruker.sandbox;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started the sandbox where things are. */
@Sandbox
@Component
class StartUpNotice {

    private static final Logger LOG = LoggerFactory.getLogger(StartUpNotice.class);

    private final SandboxAddresses addresses;

    StartUpNotice(SandboxAddresses addresses) {
        this.addresses = addresses;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        LOG.info(
                """
                The sandbox is open: synthetic people and organisations only, never on a public address.
                  Portal                       {}
                  Sandbox API                  {}
                  ID-porten stand-in           {}
                  Maskinporten stand-in        {}
                    token endpoint             {}
                    keys                       {}
                """,
                addresses.onBaseUrl("/"),
                addresses.onBaseUrl("/sandbox/api/endpoints"),
                addresses.idportenIssuer(),
                addresses.maskinportenIssuer(),
                addresses.maskinportenTokenEndpoint(),
                addresses.maskinportenKeys());
    }
}
