package no.systembruker.sandbox.town;

import com.nimbusds.jose.jwk.JWKSet;
import java.util.List;
import java.util.Set;
import no.systembruker.sandbox.Sandbox;
import no.systembruker.sandbox.maskinporten.MaskinportenClients;
import no.systembruker.sandbox.town.TownPlan.Product;
import org.springframework.stereotype.Component;

/** Registers the vendors' clients with the Maskinporten stand-in, without keys: whoever wants to use one sends its own. */
@Sandbox
@Component
class TownClients {

    static final Set<String> SCOPES = Set.of(
            "altinn:authentication/systemregister.write",
            "altinn:authentication/systemuser.request.write",
            "altinn:authentication/systemuser.request.read",
            "systembruker:demo");

    private final MaskinportenClients clients;

    TownClients(MaskinportenClients clients) {
        this.clients = clients;
    }

    void make(List<Product> products) {
        products.forEach(product ->
                product.clients().stream().filter(this::isMissing).forEach(client -> register(client, product)));
    }

    private boolean isMissing(String client) {
        return clients.find(client).isEmpty();
    }

    private void register(String client, Product product) {
        clients.register(client, product.id().vendor(), SCOPES, new JWKSet());
    }
}
