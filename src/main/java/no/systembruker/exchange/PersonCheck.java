package no.systembruker.exchange;

import java.time.Clock;
import no.systembruker.token.Credentials;
import no.systembruker.token.PersonToken;
import no.systembruker.token.RequiredScope;
import no.systembruker.token.TokenChecker;
import no.systembruker.token.TokenSettings;
import no.systembruker.token.Verdict;
import org.springframework.stereotype.Component;

/** Checks the platform's tokens that name a person, and no others: not ID-porten's, and none that was made of Maskinporten's. */
@Component
public class PersonCheck {

    private final TokenChecker platform;

    PersonCheck(PlatformIssuer issuer, PlatformKeys keys, Clock clock) {
        platform = new TokenChecker(TokenSettings.trusting(issuer.name(), issuer.keys()), keys, clock);
    }

    public Verdict<PersonToken> check(Credentials credentials, RequiredScope scope) {
        return platform.personToken(credentials, scope);
    }
}
