package no.systembruker.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Duration;
import no.systembruker.token.JwksKeySource;
import no.systembruker.token.KeyLookup;
import no.systembruker.token.KeySource;
import org.springframework.stereotype.Component;

/** The keys for checking the platform's tokens: this node's own at once, and what all nodes have published. */
@Component
class PlatformKeys implements KeySource {

    /** Short, as another node may sign with a key as soon as it is published; made-up key ids cost a query a second. */
    static final Duration INTERVAL = Duration.ofSeconds(1);

    private final SigningKeys own;
    private final KeySource published;

    PlatformKeys(SigningKeys own, PublishedKeys published, Clock clock) {
        this.own = own;
        this.published =
                JwksKeySource.reading(() -> published.json().map(json -> json.getBytes(UTF_8)), INTERVAL, clock);
    }

    @Override
    public KeyLookup find(String keyId) {
        return own.find(keyId)
                .<KeyLookup>map(key -> new KeyLookup.Found(key.verification()))
                .orElseGet(() -> published.find(keyId));
    }
}
