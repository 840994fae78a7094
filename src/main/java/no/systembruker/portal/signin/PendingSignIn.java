package no.systembruker.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import no.systembruker.party.SecurityLevel;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What somebody who is on the way through ID-porten was about to do: the level it takes, and the page to come back to. */
record PendingSignIn(SecurityLevel level, String returnTo) implements Serializable {

    static final String LEVEL = "level";
    static final String RETURN = "return";

    private static final String PROBLEM = "problem";

    /** Reads {@code ?level=high&return=/requests/…}; empty when a value is not one we give ourselves. */
    static Optional<PendingSignIn> asked(HttpServletRequest request, SecurityLevel least) {
        return level(request.getParameterValues(LEVEL), least)
                .flatMap(level ->
                        page(request.getParameterValues(RETURN)).map(page -> new PendingSignIn(level, page.value())));
    }

    /** Whether an act waits for it. */
    boolean isForAnAct() {
        return returnTo.startsWith(SignInAddresses.CONFIRMATIONS + "/");
    }

    /** Where it is told how it ended, to whoever is still signed in as before. */
    String besideTheAct(SignInProblem problem) {
        return UriComponentsBuilder.fromUriString(returnTo)
                .queryParam(PROBLEM, problem.slug())
                .toUriString();
    }

    String retry() {
        return addressOf(SignInAddresses.SIGN_IN);
    }

    String addressOf(String path) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam(LEVEL, level.name().toLowerCase(Locale.ROOT))
                .queryParam(RETURN, "{page}")
                .encode()
                .buildAndExpand(returnTo)
                .toUriString();
    }

    private static Optional<SecurityLevel> level(String @Nullable [] values, SecurityLevel least) {
        if (values == null) {
            return Optional.of(least);
        }
        return single(values).flatMap(PendingSignIn::level).map(level -> level.reaches(least) ? level : least);
    }

    private static Optional<SecurityLevel> level(String text) {
        return switch (text) {
            case "substantial" -> Optional.of(SecurityLevel.SUBSTANTIAL);
            case "high" -> Optional.of(SecurityLevel.HIGH);
            default -> Optional.empty();
        };
    }

    private static Optional<LocalPath> page(String @Nullable [] values) {
        return values == null ? Optional.of(LocalPath.START) : single(values).flatMap(LocalPath::parse);
    }

    private static Optional<String> single(String[] values) {
        return values.length == 1 ? Arrays.stream(values).findFirst() : Optional.empty();
    }
}
