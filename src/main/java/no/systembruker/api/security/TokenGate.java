package no.systembruker.api.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import no.systembruker.api.ApiDoor;
import no.systembruker.api.problem.Problem;
import no.systembruker.api.problem.ProblemCode;
import no.systembruker.api.problem.ProblemWriter;
import no.systembruker.exchange.IdPortenCheck;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.token.AccessToken;
import no.systembruker.token.Check;
import no.systembruker.token.Credentials;
import no.systembruker.token.OpenedToken;
import no.systembruker.token.PersonToken;
import no.systembruker.token.Refusal;
import no.systembruker.token.TokenChecker;
import no.systembruker.token.TrustedIssuers;
import no.systembruker.token.Verdict;
import no.systembruker.token.Verdict.Accepted;
import no.systembruker.token.Verdict.Refused;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets a call through to the API when it is one that the handler lets in. */
@Component
class TokenGate implements HandlerInterceptor {

    private static final String REALM = "systembruker";

    private final TrustedIssuers issuers;
    private final TokenChecker maskinporten;
    private final IdPortenCheck idPorten;
    private final ActingPersons persons;
    private final ProblemWriter problems;
    private final Map<Method, Admission> admissions = new ConcurrentHashMap<>();

    TokenGate(
            TrustedIssuers issuers,
            TokenChecker maskinporten,
            IdPortenCheck idPorten,
            ActingPersons persons,
            ProblemWriter problems) {
        this.issuers = issuers;
        this.maskinporten = maskinporten;
        this.idPorten = idPorten;
        this.persons = persons;
        this.problems = problems;
    }

    /** Where the caller stands who came through, by its type. */
    static String attribute(Class<?> caller) {
        return TokenGate.class.getName() + "." + caller.getSimpleName();
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        return !(handler instanceof HandlerMethod method)
                || !ApiDoor.holds(method.getBeanType())
                || letThrough(request, response, admission(method));
    }

    private Admission admission(HandlerMethod handler) {
        return admissions.computeIfAbsent(handler.getMethod(), method -> Admission.to(handler));
    }

    private boolean letThrough(HttpServletRequest request, HttpServletResponse response, Admission admission)
            throws IOException {
        return switch (admission) {
            case Admission.WithScope scoped ->
                heeded(
                        issuers.accessToken(credentials(request), scoped.scope()),
                        token -> request.setAttribute(attribute(Vendor.class), vendor(token)),
                        response);
            case Admission.WithMaskinportenToken unscoped ->
                heeded(
                        maskinporten.openedToken(credentials(request)),
                        token -> request.setAttribute(attribute(OpenedToken.class), token),
                        response);
            case Admission.WithIdPortenToken scoped ->
                heeded(
                        idPorten.check(credentials(request), scoped.scope()),
                        token -> request.setAttribute(attribute(PersonToken.class), token),
                        response);
            case Admission.WithPersonToken scoped ->
                heeded(
                        persons.find(credentials(request), scoped.scope()),
                        person -> request.setAttribute(attribute(ActingPerson.class), person),
                        response);
            case Admission.Everybody everybody -> true;
        };
    }

    private <T> boolean heeded(Verdict<T> verdict, Consumer<T> acceptance, HttpServletResponse response)
            throws IOException {
        return switch (verdict) {
            case Accepted<T> accepted -> {
                acceptance.accept(accepted.token());
                yield true;
            }
            case Refused<T> refused -> {
                refuse(refused.refusal(), response);
                yield false;
            }
        };
    }

    private static Credentials credentials(HttpServletRequest request) {
        var headers = Collections.list(request.getHeaders(HttpHeaders.AUTHORIZATION));
        return Credentials.inHeaders(headers).withTokenElsewhere(request.getParameter("access_token") != null);
    }

    private static Vendor vendor(AccessToken token) {
        return new Vendor(
                new OrganisationNumber(token.consumer()),
                token.clientId(),
                token.scopes().contains(Scope.REGISTER_ADMIN));
    }

    /** Without a body, as the platform refuses; only a token that names no vendor has a code of its own. */
    private void refuse(Refusal refusal, HttpServletResponse response) throws IOException {
        refusal.challenge(REALM).ifPresent(challenge -> response.setHeader(HttpHeaders.WWW_AUTHENTICATE, challenge));
        refusal.retryAfter()
                .ifPresent(pause -> response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(pause.toSeconds())));
        if (refusal.check() == Check.CONSUMER) {
            problems.write(Problem.of(ProblemCode.NO_VENDOR_IN_TOKEN), response);
        } else {
            response.setStatus(refusal.status());
        }
    }
}
