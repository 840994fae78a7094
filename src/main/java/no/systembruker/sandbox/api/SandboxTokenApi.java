package no.systembruker.sandbox.api;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import no.systembruker.exchange.Exchange.Exchanged;
import no.systembruker.exchange.IdPortenCheck;
import no.systembruker.exchange.TokenExchange;
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
import no.systembruker.token.Credentials;
import no.systembruker.token.PersonToken;
import no.systembruker.token.RequiredScope;
import no.systembruker.token.Verdict.Accepted;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
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
    private final IdPortenCheck check;
    private final TokenExchange exchange;
    private final MaskinportenClients clients;
    private final PartyRegister register;

    SandboxTokenApi(
            DirectTokens tokens,
            IdportenTokens personTokens,
            IdPortenCheck check,
            TokenExchange exchange,
            MaskinportenClients clients,
            PartyRegister register) {
        this.tokens = tokens;
        this.personTokens = personTokens;
        this.check = check;
        this.exchange = exchange;
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
        var isExchanged = body.isTrueUnlessSaid("exchanged");
        body.check();
        var idPortens = personTokens.accessToken(person.orElseThrow(), number.orElseThrow(), scopes);
        return isExchanged
                ? answer(exchanged(idPortens), TokenExchange.LIFETIME, String.join(" ", scopes))
                : answer(idPortens, IdportenTokens.LIFETIME, String.join(" ", scopes));
    }

    /** By the code that the API exchanges by; only which scopes are worth it is not asked here. */
    private String exchanged(String idPortens) {
        var verdict = check.check(Credentials.bare(idPortens), RequiredScope.NONE);
        if (verdict instanceof Accepted<PersonToken> accepted
                && exchange.exchange(accepted.token()) instanceof Exchanged exchanged) {
            return exchanged.token();
        }
        throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, "No token can be had just now.");
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
