/**
 * Checks the access tokens of Maskinporten, with or without a system user (systembruker) in them.
 *
 * <p>Stands alone, so that a public service can lift it out: it knows no other module and no framework, takes raw
 * {@code Authorization} values in and gives plain values out. It needs Java 25, {@code tools.jackson.core:jackson-core}
 * and, to compile against, {@code org.jspecify:jspecify}; nothing else. The build packs it alone, as the artifact with
 * the classifier {@code token}.
 *
 * <pre>{@code
 * var settings = TokenSettings.trusting("https://maskinporten.no/", URI.create("https://maskinporten.no/jwk"));
 * var tokens = new TokenChecker(settings, Clock.systemUTC());            // one for the whole service
 *
 * var presented = Credentials.inHeaders(request.headers("Authorization"));
 * switch (tokens.systemUserToken(presented, RequiredScope.anyOf("example:reports"))) {
 *     case Accepted<SystemUserToken> accepted -> serve(accepted.token().systemUserId(), accepted.token().owner());
 *     case Refused<SystemUserToken> refused -> {
 *         var refusal = refused.refusal();
 *         refusal.challenge("example").ifPresent(value -> answer.header("WWW-Authenticate", value));
 *         refusal.retryAfter().ifPresent(wait -> answer.header("Retry-After", wait.toSeconds()));
 *         answer.send(refusal.status());
 *     }
 * }
 * }</pre>
 *
 * <p>Whoever trusts several issuers, such as Maskinporten and the platform that makes tokens of Maskinporten's, gives each
 * a checker and puts them together in {@code TrustedIssuers}.
 *
 * <p>Tokens that people get by signing in at ID-porten are read as well, by {@code TokenChecker.personToken}.
 *
 * <p>An accepted token says who calls. Whether that system user may do what it asks, for the party the call is about, is
 * the next question, and goes to the decision point on every call: a token outlives the deletion of its system user.
 *
 * <p>To read it, start with {@code TokenChecker}; {@code Check} lists what is checked, in order.
 */
@NullMarked
package no.systembruker.token;

import org.jspecify.annotations.NullMarked;
