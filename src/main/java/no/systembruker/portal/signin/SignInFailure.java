package no.systembruker.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;

/** Leads to the page that says what went wrong; whoever was signed in before still is. */
@Component
class SignInFailure implements AuthenticationFailureHandler {

    private static final Logger log = LoggerFactory.getLogger(SignInFailure.class);

    private final SignInProperties properties;

    SignInFailure(SignInProperties properties) {
        this.properties = properties;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var problem = problem(failure);
        log.info("Sign-in ended as {}", problem, problem == SignInProblem.UNAVAILABLE ? failure : null);
        var pending = pending(request);
        response.sendRedirect(
                pending.isForAnAct() && isSignedIn(request)
                        ? pending.besideTheAct(problem)
                        : pending.addressOf(problem.address()));
    }

    /** In the session: the failed sign-in has emptied what this request knows. */
    private static boolean isSignedIn(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null
                && session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null;
    }

    private PendingSignIn pending(HttpServletRequest request) {
        return PendingSignIns.takenUp(request)
                .or(() -> isBeginning(request) ? PendingSignIn.asked(request, properties.level()) : Optional.empty())
                .orElseGet(() -> new PendingSignIn(properties.level(), LocalPath.START.value()));
    }

    private static boolean isBeginning(HttpServletRequest request) {
        return request.getRequestURI().equals(SignInAddresses.SIGN_IN);
    }

    private static SignInProblem problem(AuthenticationException failure) {
        return switch (failure) {
            case SignInRefusedException refused -> refused.problem();
            case OAuth2AuthenticationException answered -> problem(answered);
            default -> SignInProblem.UNAVAILABLE; // ID-porten's metadata could not be read
        };
    }

    private static SignInProblem problem(OAuth2AuthenticationException answered) {
        return switch (answered.getError().getErrorCode()) {
            case "access_denied", "login_required", "interaction_required" -> SignInProblem.CANCELLED;
            case "authorization_request_not_found" -> SignInProblem.EXPIRED;
            case "server_error", "temporarily_unavailable" -> SignInProblem.UNAVAILABLE;
            default -> isOutOfReach(answered) ? SignInProblem.UNAVAILABLE : SignInProblem.NOT_TRUSTED;
        };
    }

    /** No answer from the token endpoint or the key set, rather than a wrong one. */
    private static boolean isOutOfReach(Throwable failure) {
        return Stream.iterate(failure.getCause(), Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> switch (cause) {
                    case BadJwtException wrong -> false;
                    case JwtException noKeys -> true;
                    case ResourceAccessException noAnswer -> true;
                    case HttpServerErrorException noSuccess -> true;
                    default -> false;
                });
    }
}
