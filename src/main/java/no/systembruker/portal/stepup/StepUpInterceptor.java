package no.systembruker.portal.stepup;

import static java.util.stream.Collectors.toUnmodifiableMap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.systembruker.party.Actor;
import no.systembruker.portal.security.PageBehind;
import no.systembruker.portal.session.SessionShelf;
import no.systembruker.portal.signin.CurrentActor;
import no.systembruker.portal.signin.LocalPath;
import no.systembruker.portal.signin.SignInAddresses;
import no.systembruker.portal.stepup.WaitingAct.Field;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Stops an act that takes a higher level, keeps what was sent, and leads to ID-porten. Nothing is done by coming back: that
 * leads to {@link ConfirmationController}, where the person sends the form again.
 */
@Component
class StepUpInterceptor implements HandlerInterceptor {

    /** Names the waiting act in the form that carries it on. */
    static final String CONFIRMATION = "confirmation";

    /** Forms of ours are far smaller; nobody fills up the sessions. */
    private static final int MOST_CHARACTERS = 10_000;

    private static final Set<String> NOT_KEPT = Set.of("_csrf", CONFIRMATION);

    private final StepUp stepUp;
    private final CurrentActor actor;
    private final PageBehind pageBehind;
    private final SessionShelf<WaitingAct> waiting = new SessionShelf<>(WaitingAct.class);

    StepUpInterceptor(StepUp stepUp, CurrentActor actor, PageBehind pageBehind) {
        this.stepUp = stepUp;
        this.actor = actor;
        this.pageBehind = pageBehind;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var act = actOf(handler);
        if (act.isEmpty()) {
            return true;
        }
        var held = actor.find().filter(person -> stepUp.isNeeded(act.get(), person));
        if (held.isEmpty()) {
            Optional.ofNullable(request.getParameter(CONFIRMATION)).ifPresent(waiting::remove);
            return true;
        }
        leadAway(response, waiting.put(waitingAct(act.get(), held.get(), request)));
        return false;
    }

    private static Optional<PortalAct> actOf(Object handler) {
        return handler instanceof HandlerMethod method
                ? Optional.ofNullable(method.getMethodAnnotation(StepUpFor.class))
                        .map(StepUpFor::value)
                : Optional.empty();
    }

    private static void leadAway(HttpServletResponse response, String name) {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(
                HttpHeaders.LOCATION, SignInAddresses.signInFor(ConfirmationController.addressOf(name), StepUp.LEVEL));
    }

    private WaitingAct waitingAct(PortalAct act, Actor person, HttpServletRequest request) {
        var address = LocalPath.parse(request.getRequestURI())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        return new WaitingAct(
                act,
                person.person().value(),
                address.value(),
                place(request),
                fields(request),
                pageBehind.of(request).value());
    }

    private static Map<String, String> place(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                ? variables.entrySet().stream()
                        .collect(toUnmodifiableMap(
                                each -> each.getKey().toString(),
                                each -> each.getValue().toString()))
                : Map.of();
    }

    private static List<Field> fields(HttpServletRequest request) {
        var fields = request.getParameterMap().entrySet().stream()
                .filter(sent -> !NOT_KEPT.contains(sent.getKey()))
                .flatMap(sent -> Stream.of(sent.getValue()).map(value -> new Field(sent.getKey(), value)))
                .toList();
        if (fields.stream()
                        .mapToInt(field -> field.name().length() + field.value().length())
                        .sum()
                > MOST_CHARACTERS) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        return fields;
    }
}
