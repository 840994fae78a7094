package no.systembruker.request;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param lifetime how long a request may be answered, an ISO 8601 period in days such as {@code P180D} (Altinn's own limit)
 */
@ConfigurationProperties("systembruker.request")
public record RequestProperties(@DefaultValue("P180D") Period lifetime) {

    public RequestProperties {
        if (lifetime.getYears() != 0 || lifetime.getMonths() != 0 || lifetime.getDays() < 1) {
            throw new IllegalArgumentException("systembruker.request.lifetime must be a number of days, such as P180D");
        }
    }
}
