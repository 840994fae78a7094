package no.systembruker.exchange;

import no.systembruker.token.Credentials;
import no.systembruker.token.PersonToken;
import no.systembruker.token.RequiredScope;
import no.systembruker.token.TokenChecker;
import no.systembruker.token.Verdict;

/** Checks access tokens that people have from ID-porten. */
public class IdPortenCheck {

    private final TokenChecker idPorten;

    public IdPortenCheck(TokenChecker idPorten) {
        this.idPorten = idPorten;
    }

    public Verdict<PersonToken> check(Credentials credentials, RequiredScope scope) {
        return idPorten.personToken(credentials, scope);
    }
}
