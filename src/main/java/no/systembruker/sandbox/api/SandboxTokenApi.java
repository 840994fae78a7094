package no.systembruker.sandbox.api;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PartyRegister;
import no.systembruker.sandbox.Sandbox;
import no.systembruker.sandbox.idporten.IdportenTokens;
import no.systembruker.sandbox.maskinporten.DirectTokens;
import no.systembruker.sandbox.maskinporten.DirectTokens.SystemUserOf;
import no.systembruker.sandbox.maskinporten.GrantAnswer;
import no.systembruker.sandbox.maskinporten.GrantAnswer.Issued;
import no.systembruker.sandbox.maskinporten.GrantAnswer.Refused;
import no.systembruker.sandbox.maskinporten.MaskinportenClients;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Tokens without a grant or a sign-in: an organisation's, its system user's, or a person's. */
@Sandbox
@RestController
class SandboxTokenApi {

    private final DirectTokens tokens;
    private final IdportenTokens personTokens;
    private final MaskinportenClients clients;
    private final PartyRegister register;

    SandboxTokenApi(
            DirectTokens tokens, IdportenTokens personTokens, MaskinportenClients clients, PartyRegister register) {
        this.tokens = tokens;
        this.personTokens = personTokens;
        this.clients = clients;
        this.register = register;
    }

    @PostMapping("/sandbox/api/tokens")
    ResponseEntity<Map<String, Object>> create(Fields body) {
        return body.has("pid") ? ofPerson(body) : ofOrganisation(body);
    }

    private ResponseEntity<Map<String, Object>> ofPerson(Fields body) {
        var number = body.personNumber("pid");
        var person = number.flatMap(known -> register.person(known).or(() -> body.fault("pid", "is not registered")));
        var scopes = body.scopes("scopes");
        body.check();
        var token = personTokens.personToken(person.orElseThrow(), number.orElseThrow(), scopes);
        return answer(token.value(), token.lifetime(), String.join(" ", scopes));
    }

    private ResponseEntity<Map<String, Object>> ofOrganisation(Fields body) {
        var organisation = body.organisationNumber("orgNumber");
        var scopes = body.scopes("scopes");
        var clientId = clientId(body, organisation);
        var systemUser = body.optionalObject("systemUser").flatMap(SandboxTokenApi::systemUser);
        body.check();
        return systemUser
                .map(target -> answer(tokens.forSystemUser(organisation.orElseThrow(), scopes, clientId, target)))
                .orElseGet(
                        () -> answer(new Issued(tokens.forOrganisation(organisation.orElseThrow(), scopes, clientId))));
    }

    private Optional<String> clientId(Fields body, Optional<OrganisationNumber> organisation) {
        var clientId = body.optionalText(
                "clientId",
                SandboxClientApi.LONGEST_CLIENT_ID,
                SandboxClientApi.CLIENT_ID,
                SandboxClientApi.CLIENT_ID_FAULT);
        var isSomebodyElses = clientId.flatMap(clients::find)
                .filter(client -> !Optional.of(client.owner()).equals(organisation))
                .isPresent();
        return isSomebodyElses ? body.fault("clientId", "belongs to another organisation") : clientId;
    }

    private static Optional<SystemUserOf> systemUser(Fields systemUser) {
        var owner = systemUser.organisationNumber("orgNumber");
        var externalRef = systemUser.optionalText("externalRef", 255);
        systemUser.checkMembers();
        return owner.map(number -> new SystemUserOf(number, externalRef));
    }

    private static ResponseEntity<Map<String, Object>> answer(GrantAnswer answer) {
        return switch (answer) {
            case Issued issued ->
                answer(
                        issued.token().value(),
                        issued.token().lifetime(),
                        issued.token().scope());
            case Refused refused ->
                throw new ResponseStatusException(
                        refused.fault().status(), refused.fault().describe(refused.description()));
        };
    }

    private static ResponseEntity<Map<String, Object>> answer(String token, Duration lifetime, String scope) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(Map.of(
                        "access_token",
                        token,
                        "token_type",
                        "Bearer",
                        "expires_in",
                        lifetime.toSeconds(),
                        "scope",
                        scope));
    }
}
