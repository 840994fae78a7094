package no.systembruker.sandbox.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import no.systembruker.decision.Decisions;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.sandbox.Sandbox;
import no.systembruker.systemuser.SystemUserId;
import no.systembruker.token.Credentials;
import no.systembruker.token.RequiredScope;
import no.systembruker.token.SystemUserToken;
import no.systembruker.token.TokenChecker;
import no.systembruker.token.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The demo public service: who is calling, and may they have this for that organisation. */
@Sandbox
@RestController
@RequestMapping("/sandbox/service")
class DemoServiceApi {

    private static final RequiredScope SCOPE = RequiredScope.anyOf("systembruker:demo");

    /** What a service knows of the caller from the token alone. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WhoAmI(
            UUID systemUserId,
            String systemId,
            String owner,
            String vendor,
            @Nullable String externalRef,
            Set<String> scopes) {

        static WhoAmI of(SystemUserToken token) {
            return new WhoAmI(
                    token.systemUserId(),
                    token.systemId(),
                    token.owner(),
                    token.vendor(),
                    token.externalRef(),
                    token.access().scopes());
        }
    }

    record Served(String resource, String orgNumber, UUID systemUserId, String systemId) {}

    private final TokenChecker tokens;
    private final Decisions decisions;
    private final ApplicationEventPublisher events;

    DemoServiceApi(TokenChecker tokens, Decisions decisions, ApplicationEventPublisher events) {
        this.tokens = tokens;
        this.decisions = decisions;
        this.events = events;
    }

    @GetMapping("/whoami")
    ResponseEntity<Object> whoami(HttpServletRequest call) {
        return withToken(call, token -> served(WhoAmI.of(token)));
    }

    @GetMapping("/{resource}/{orgNumber}")
    ResponseEntity<Object> serve(
            @PathVariable String resource, @PathVariable String orgNumber, HttpServletRequest call) {
        return withToken(
                call,
                token -> OrganisationNumber.parse(orgNumber)
                        .map(party -> decide(token, resource, party))
                        .orElseGet(Refusals::notAnOrganisationNumber));
    }

    private ResponseEntity<Object> withToken(
            HttpServletRequest call, Function<SystemUserToken, ResponseEntity<Object>> work) {
        return switch (tokens.systemUserToken(credentials(call), SCOPE)) {
            case Verdict.Refused<SystemUserToken> refused -> Refusals.of(refused.refusal());
            case Verdict.Accepted<SystemUserToken> accepted -> {
                events.publishEvent(new ServiceCalled(accepted.token().systemId()));
                yield work.apply(accepted.token());
            }
        };
    }

    private ResponseEntity<Object> decide(SystemUserToken token, String resource, OrganisationNumber party) {
        return switch (decisions.decide(new SystemUserId(token.systemUserId()), resource, party)) {
            case PERMIT -> served(new Served(resource, party.value(), token.systemUserId(), token.systemId()));
            case NOT_APPLICABLE, INDETERMINATE -> Refusals.notPermitted();
        };
    }

    private static Credentials credentials(HttpServletRequest call) {
        var headers = Collections.list(call.getHeaders(HttpHeaders.AUTHORIZATION));
        return Credentials.inHeaders(headers).withTokenElsewhere(call.getParameter("access_token") != null);
    }

    private static ResponseEntity<Object> served(Object body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
