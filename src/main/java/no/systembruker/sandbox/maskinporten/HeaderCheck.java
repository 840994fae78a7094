package no.systembruker.sandbox.maskinporten;

import static no.systembruker.sandbox.maskinporten.GrantCheck.refuseWhen;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.systembruker.sandbox.maskinporten.GrantAnswer.Refused;

/** The assertion's header: algorithm, and exactly one of {@code kid} and {@code x5c}. */
final class HeaderCheck {

    private static final Set<String> ALGORITHMS = Set.of("RS256", "RS384", "RS512");
    private static final Pattern KID = Pattern.compile("[A-Za-z0-9._-]{1,255}");

    private HeaderCheck() {}

    static Optional<Refused> check(Assertion assertion) {
        return algorithm(assertion)
                .or(() -> oneKey(assertion))
                .or(() -> certificate(assertion))
                .or(() -> kid(assertion));
    }

    private static Optional<Refused> algorithm(Assertion assertion) {
        return refuseWhen(
                assertion.headerText("alg").filter(ALGORITHMS::contains).isEmpty(),
                GrantFault.MALFORMED,
                "Header alg must be RS256, RS384 or RS512");
    }

    private static Optional<Refused> oneKey(Assertion assertion) {
        return refuseWhen(
                assertion.header().has("kid") == assertion.header().has("x5c"),
                GrantFault.MALFORMED,
                "Header must hold exactly one of kid and x5c");
    }

    /** The stand-in trusts no certificate authority, so that no chain can be acceptable. */
    private static Optional<Refused> certificate(Assertion assertion) {
        if (!assertion.header().has("x5c")) {
            return Optional.empty();
        }
        var chain = assertion.header().path("x5c");
        var isChain = chain.isArray() && !chain.isEmpty() && chain.valueStream().allMatch(part -> part.isString());
        return Optional.of(
                isChain
                        ? new Refused(GrantFault.UNACCEPTABLE_CERTIFICATE, "The certificate is not trusted here")
                        : new Refused(GrantFault.MALFORMED_CERTIFICATE, "Header x5c must be an array of certificates"));
    }

    private static Optional<Refused> kid(Assertion assertion) {
        return refuseWhen(
                assertion
                        .headerText("kid")
                        .filter(kid -> KID.matcher(kid).matches())
                        .isEmpty(),
                GrantFault.MALFORMED,
                "Header kid is malformed");
    }
}
