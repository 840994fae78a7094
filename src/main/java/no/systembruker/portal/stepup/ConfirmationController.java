package no.systembruker.portal.stepup;

import java.util.List;
import java.util.Optional;
import no.systembruker.party.Actor;
import no.systembruker.portal.session.SessionShelf;
import no.systembruker.portal.signin.LocalPath;
import no.systembruker.portal.signin.SignInAddresses;
import no.systembruker.portal.stepup.WaitingAct.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a sign-in for an act leads back to: what one was about to do, and the button that does it. */
@Controller
class ConfirmationController {

    private static final String ADDRESS = SignInAddresses.CONFIRMATIONS;

    private final StepUp stepUp;
    private final List<ActSubject> subjects;
    private final MessageSource messages;
    private final SessionShelf<WaitingAct> waiting = new SessionShelf<>(WaitingAct.class);

    ConfirmationController(StepUp stepUp, List<ActSubject> subjects, MessageSource messages) {
        this.stepUp = stepUp;
        this.subjects = subjects;
        this.messages = messages;
    }

    static LocalPath addressOf(String id) {
        return new LocalPath(ADDRESS + "/" + id);
    }

    /** @param problem how the sign-in for it ended, when it did not end well */
    @GetMapping(ADDRESS + "/{id}")
    ModelAndView show(@PathVariable String id, @RequestParam Optional<String> problem, Actor actor) {
        return waiting.find(id)
                .filter(act -> act.person().equals(actor.person().value()))
                .map(act -> new ModelAndView("stepup/confirmation", "page", page(id, act, problem, actor)))
                .orElseGet(() -> new ModelAndView("stepup/gone", HttpStatus.GONE));
    }

    private ConfirmationPage page(String id, WaitingAct act, Optional<String> problem, Actor actor) {
        var isTooLow = stepUp.isNeeded(act.act(), actor);
        return new ConfirmationPage(
                id,
                act.act().words(),
                subject(act, actor),
                written(act),
                act.address(),
                act.fields(),
                act.page(),
                isTooLow ? SignInAddresses.signInFor(addressOf(id), StepUp.LEVEL) : null,
                isTooLow ? problem.map(ConfirmationController::words).orElse(null) : null);
    }

    private static String words(String problem) {
        return switch (problem) {
            case "cancelled" -> "stepup.problem.cancelled";
            case "level-too-low" -> "stepup.problem.level-too-low";
            default -> "stepup.problem.failed";
        };
    }

    private @Nullable String subject(WaitingAct act, Actor actor) {
        return subjects.stream()
                .filter(subject -> subject.acts().contains(act.act()))
                .flatMap(subject -> subject.of(act, actor).stream())
                .findFirst()
                .orElse(null);
    }

    /** The fields that people write in have a label here; those that they choose or that are there already have none. */
    private List<Field> written(WaitingAct act) {
        return act.fields().stream()
                .filter(field -> !field.value().isBlank())
                .flatMap(field -> labelled(field).stream())
                .toList();
    }

    private Optional<Field> labelled(Field field) {
        return Optional.ofNullable(messages.getMessage(
                        "stepup.written." + field.name(), null, null, LocaleContextHolder.getLocale()))
                .map(label -> new Field(label, field.value()));
    }
}
