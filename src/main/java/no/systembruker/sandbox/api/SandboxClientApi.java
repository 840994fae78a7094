package no.systembruker.sandbox.api;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.sandbox.Sandbox;
import no.systembruker.sandbox.SigningKey;
import no.systembruker.sandbox.maskinporten.MaskinportenClients;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Registers a Maskinporten client; sending it again replaces its scopes and the whole set of its keys. */
@Sandbox
@RestController
class SandboxClientApi {

    static final Pattern CLIENT_ID = Pattern.compile("[A-Za-z0-9._-]+");
    static final String CLIENT_ID_FAULT = "must hold letters, digits and . _ - only";
    static final int LONGEST_CLIENT_ID = 100;

    private final MaskinportenClients clients;

    SandboxClientApi(MaskinportenClients clients) {
        this.clients = clients;
    }

    @PostMapping("/sandbox/api/maskinporten/clients")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> create(Fields body) {
        var owner = body.organisationNumber("orgNumber");
        var scopes = body.scopes("scopes");
        var clientId = body.optionalText("clientId", LONGEST_CLIENT_ID, CLIENT_ID, CLIENT_ID_FAULT);
        var sentKeys = KeySet.read(body, "jwks");
        body.check();
        var id = clientId.orElseGet(() -> UUID.randomUUID().toString());
        var madeKey = sentKeys.isPresent()
                ? Optional.<RSAKey>empty()
                : Optional.of(SigningKey.rsaKey(UUID.randomUUID().toString()));
        var keys = sentKeys.orElseGet(() -> new JWKSet(madeKey.orElseThrow().toPublicJWK()));
        register(id, owner.orElseThrow(), new LinkedHashSet<>(scopes), keys);
        return answer(id, keys, madeKey);
    }

    private void register(String id, OrganisationNumber owner, Set<String> scopes, JWKSet keys) {
        try {
            clients.register(id, owner, scopes, keys);
        } catch (DataIntegrityViolationException somebodyElses) {
            throw new ResponseStatusException(
                    HttpStatus.CONFLICT, "The clientId belongs to another organisation.", somebodyElses);
        }
    }

    private static Map<String, Object> answer(String id, JWKSet keys, Optional<RSAKey> madeKey) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("clientId", id);
        answer.put("kid", keys.getKeys().getFirst().getKeyID());
        madeKey.ifPresent(key -> answer.put("jwk", key.toJSONObject()));
        return answer;
    }
}
