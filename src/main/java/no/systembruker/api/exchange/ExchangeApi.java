package no.systembruker.api.exchange;

import static no.systembruker.api.security.Scope.CLIENTS_READ;
import static no.systembruker.api.security.Scope.CLIENTS_WRITE;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import no.systembruker.api.problem.Problem;
import no.systembruker.api.reference.Answers;
import no.systembruker.api.security.OpenToAll;
import no.systembruker.api.security.RequiresIdPortenToken;
import no.systembruker.api.security.RequiresMaskinportenToken;
import no.systembruker.exchange.Exchange;
import no.systembruker.exchange.TokenExchange;
import no.systembruker.token.OpenedToken;
import no.systembruker.token.PersonToken;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The exchange of tokens (api.md §9). */
@Tag(name = "Token exchange")
@RestController
@RequestMapping("/authentication/api/v1/exchange")
class ExchangeApi {

    /** For signing in as an enterprise user beside the token, which the platform has retired. */
    static final String ENTERPRISE_USER = "X-Altinn-EnterpriseUser-Authentication";

    private static final Map<String, List<String>> UNKNOWN_PROVIDER = Map.of(
            "tokenProvider",
            List.of("is unknown: the tokens that can be exchanged are those of maskinporten and id-porten"));

    private final TokenExchange exchange;

    ExchangeApi(TokenExchange exchange) {
        this.exchange = exchange;
    }

    @GetMapping("/maskinporten")
    @RequiresMaskinportenToken
    @Operation(
            operationId = "exchangeToken",
            summary = "Exchange a token of Maskinporten for one of the platform",
            description =
                    "It holds what the token held, is signed with our key, lives for half an hour, and opens the calls of this API like the one it was made from. No scope is needed.")
    @Answers(
            with = String.class,
            plainly = {400, 401, 410, 503})
    ResponseEntity<?> exchange(OpenedToken token) {
        return answer(exchange.exchange(token));
    }

    @GetMapping("/id-porten")
    @RequiresIdPortenToken({CLIENTS_READ, CLIENTS_WRITE})
    @Operation(
            operationId = "exchangePersonsToken",
            summary = "Exchange a person’s token of ID-porten for one of the platform",
            description = """
                    For the calls that a person makes, by whatever program: those about clients. The person has signed in at \
                    ID-porten with at least level substantial, and the program has asked for the scopes there. The token names \
                    the person and no vendor, and lives for half an hour.""")
    @Answers(with = String.class, plainly = 400)
    ResponseEntity<?> exchange(PersonToken token) {
        return answer(exchange.exchange(token));
    }

    @Hidden
    @GetMapping(path = "/maskinporten", headers = ENTERPRISE_USER)
    @RequiresMaskinportenToken
    ResponseEntity<?> refuseEnterpriseUser() {
        return Problem.plain(HttpStatus.GONE).toResponse();
    }

    @Hidden
    @GetMapping("/{tokenProvider}")
    @OpenToAll
    ResponseEntity<?> refuseProvider() {
        return Problem.malformed(UNKNOWN_PROVIDER).toResponse();
    }

    private static ResponseEntity<?> answer(Exchange outcome) {
        return switch (outcome) {
            case Exchange.Exchanged exchanged -> ResponseEntity.ok(new TokenPayload(exchanged.token()));
            case Exchange.Unavailable unavailable -> TryLater.after(unavailable.retryAfter());
        };
    }
}
