package no.systembruker.portal.signin;

import no.systembruker.party.SecurityLevel;

/** The addresses that sign-in and sign-out answer at. */
public final class SignInAddresses {

    /** {@code ?level=substantial|high&return=/a/page}: both optional. */
    public static final String SIGN_IN = "/sign-in";

    /** Registered at ID-porten as redirect URI. */
    public static final String CALLBACK = "/login/oauth2/code/idporten";

    public static final String SIGN_OUT = "/logout";

    /** Answers 204 to who is signed in, who then has been active; leads others to a sign-in. */
    public static final String SESSION = "/session";

    /** Registered at ID-porten as front-channel logout URI. */
    public static final String FRONT_CHANNEL_LOGOUT = "/logout/frontchannel";

    /** Below it, pages of acts that wait for a higher level: told there, too, when it was not reached. */
    public static final String CONFIRMATIONS = "/confirmations";

    private SignInAddresses() {}

    /** Sign-in that ends on the page. */
    public static String signInFor(LocalPath page) {
        return page.asParameterOf(SIGN_IN, PendingSignIn.RETURN);
    }

    /** Sign-in that reaches at least this level, and ends on the page. */
    public static String signInFor(LocalPath page, SecurityLevel level) {
        return new PendingSignIn(level, page.value()).retry();
    }
}
