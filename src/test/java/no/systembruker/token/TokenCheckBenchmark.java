package no.systembruker.token;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.SignatureException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * How much of the time of a first token check is the RSA verification that nobody can save, and what it costs when the token
 * comes again: all are run on the same token, on one thread, in turns, and the medians of the turns are compared. Not a test, as it depends on the machine. Run it by
 * {@code mvn -q test-compile exec:exec@token-benchmark}.
 */
final class TokenCheckBenchmark {

    private static final int WARM_UP_ROUNDS = 6;
    private static final int ROUNDS = 15;
    private static final long ROUND_NANOS = 700_000_000L;

    private final String token = TestToken.aSystemUserToken().sign();
    private final byte[] signed = token.substring(0, token.lastIndexOf('.')).getBytes(US_ASCII);
    private final byte[] signature = Base64.getUrlDecoder().decode(token.substring(token.lastIndexOf('.') + 1));
    private final Signature verification = verification();
    private final TokenChecker checker = TokenWorld.checker();
    private final RequiredScope scope = RequiredScope.anyOf(TokenWorld.SCOPE);

    private final List<Double> bare = new ArrayList<>();
    private final List<Double> checked = new ArrayList<>();
    private final List<Double> again = new ArrayList<>();

    public static void main(String[] arguments) {
        new TokenCheckBenchmark().run();
    }

    private void run() {
        for (int round = 0; round < WARM_UP_ROUNDS; round++) {
            perSecond(this::verifyBare);
            perSecond(this::checkToken);
            perSecond(this::checkTokenAgain);
        }
        for (int round = 0; round < ROUNDS; round++) {
            bare.add(perSecond(this::verifyBare));
            checked.add(perSecond(this::checkToken));
            again.add(perSecond(this::checkTokenAgain));
        }
        report();
    }

    /** With key and algorithm at hand, which a checker that any thread may call does not have. */
    private static Signature verification() {
        try {
            var verification = Signature.getInstance("SHA256withRSA");
            verification.initVerify(TokenWorld.KEYS.getPublic());
            return verification;
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private boolean verifyBare() {
        try {
            verification.update(signed);
            return verification.verify(signature);
        } catch (SignatureException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private boolean checkToken() {
        return SignedToken.parse(token).then(parsed -> checker.systemUserToken(parsed, scope))
                instanceof Verdict.Accepted;
    }

    private boolean checkTokenAgain() {
        return checker.systemUserToken(Credentials.bare(token), scope) instanceof Verdict.Accepted;
    }

    private static double perSecond(BooleanSupplier work) {
        long start = System.nanoTime();
        long count = 0;
        while (System.nanoTime() - start < ROUND_NANOS) {
            if (!work.getAsBoolean()) {
                throw new AssertionError("The token must be accepted");
            }
            count++;
        }
        return count * 1e9 / (System.nanoTime() - start);
    }

    private void report() {
        System.out.printf("token of %d characters, RSA 2048, Java %s%n", token.length(), Runtime.version());
        System.out.printf("bare RSA verification %8.0f per second%n", median(bare));
        System.out.printf("whole token check     %8.0f per second%n", median(checked));
        System.out.printf("ratio                 %8.2f%n", median(checked) / median(bare));
        System.out.printf("of a token seen before%8.0f per second%n", median(again));
    }

    private static double median(List<Double> figures) {
        return figures.stream().sorted().skip(figures.size() / 2).findFirst().orElseThrow();
    }
}
