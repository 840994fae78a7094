package no.systembruker.exchange;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param keyLife how long a node signs with one key, an ISO 8601 duration such as {@code P1D}
 */
@ConfigurationProperties("systembruker.exchange")
record ExchangeProperties(@DefaultValue("P1D") Duration keyLife) {

    private static final Duration SHORTEST = Duration.ofHours(1);
    private static final Duration LONGEST = Duration.ofDays(90);

    ExchangeProperties {
        if (keyLife.compareTo(SHORTEST) < 0 || keyLife.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("systembruker.exchange.key-life must be from PT1H to P90D");
        }
    }
}
