package no.systembruker.exchange;

import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import no.systembruker.exchange.Exchange.Exchanged;
import no.systembruker.exchange.Exchange.Unavailable;
import no.systembruker.token.OpenedToken;
import no.systembruker.token.PersonToken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives tokens of the platform for Maskinporten's and ID-porten's. */
@Component
public class TokenExchange {

    /** How long a token of the platform lives. */
    public static final Duration LIFETIME = PlatformClaims.LIFETIME;

    private final SigningKeys keys;
    private final PlatformClaims claims;

    TokenExchange(SigningKeys keys, PlatformClaims claims) {
        this.keys = keys;
        this.claims = claims;
    }

    /** A token that says what Maskinporten's says, for half an hour from now. */
    public Exchange exchange(OpenedToken maskinportens) {
        return signed(() -> claims.after(maskinportens));
    }

    /** A token that names who signed in at ID-porten, for half an hour from now. */
    public Exchange exchange(PersonToken idPortens) {
        return signed(() -> claims.after(idPortens));
    }

    private Exchange signed(Supplier<Map<String, @Nullable Object>> claims) {
        return keys.current()
                .<Exchange>map(key -> new Exchanged(key.sign(claims.get())))
                .orElseGet(() -> new Unavailable(SigningKeys.PAUSE));
    }
}
