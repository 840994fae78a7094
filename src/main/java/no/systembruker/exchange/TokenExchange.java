package no.systembruker.exchange;

import no.systembruker.exchange.Exchange.Exchanged;
import no.systembruker.exchange.Exchange.Unavailable;
import no.systembruker.token.OpenedToken;
import org.springframework.stereotype.Component;

/** Gives tokens of the platform for Maskinporten's. */
@Component
public class TokenExchange {

    private final SigningKeys keys;
    private final PlatformClaims claims;

    TokenExchange(SigningKeys keys, PlatformClaims claims) {
        this.keys = keys;
        this.claims = claims;
    }

    /** A token that says what Maskinporten's says, for half an hour from now. */
    public Exchange exchange(OpenedToken maskinportens) {
        return keys.current()
                .<Exchange>map(key -> new Exchanged(key.sign(claims.after(maskinportens))))
                .orElseGet(() -> new Unavailable(SigningKeys.PAUSE));
    }
}
