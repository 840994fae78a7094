package no.systembruker.api.exchange;

import java.util.List;
import java.util.Map;
import no.systembruker.api.problem.Problem;
import no.systembruker.api.security.OpenToAll;
import no.systembruker.api.security.RequiresMaskinportenToken;
import no.systembruker.exchange.Exchange;
import no.systembruker.exchange.TokenExchange;
import no.systembruker.token.OpenedToken;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The exchange of tokens (api.md §9). */
@RestController
@RequestMapping("/authentication/api/v1/exchange")
class ExchangeApi {

    /** For signing in as an enterprise user beside the token, which the platform has retired. */
    static final String ENTERPRISE_USER = "X-Altinn-EnterpriseUser-Authentication";

    private static final Map<String, List<String>> UNKNOWN_PROVIDER =
            Map.of("tokenProvider", List.of("is unknown: the tokens that can be exchanged are those of maskinporten"));

    private final TokenExchange exchange;

    ExchangeApi(TokenExchange exchange) {
        this.exchange = exchange;
    }

    @GetMapping("/maskinporten")
    @RequiresMaskinportenToken
    ResponseEntity<?> exchange(OpenedToken token) {
        return switch (exchange.exchange(token)) {
            case Exchange.Exchanged exchanged -> ResponseEntity.ok(new TokenPayload(exchanged.token()));
            case Exchange.Unavailable unavailable -> TryLater.after(unavailable.retryAfter());
        };
    }

    @GetMapping(path = "/maskinporten", headers = ENTERPRISE_USER)
    @RequiresMaskinportenToken
    ResponseEntity<?> refuseEnterpriseUser() {
        return Problem.plain(HttpStatus.GONE).toResponse();
    }

    @GetMapping("/{tokenProvider}")
    @OpenToAll
    ResponseEntity<?> refuseProvider() {
        return Problem.malformed(UNKNOWN_PROVIDER).toResponse();
    }
}
