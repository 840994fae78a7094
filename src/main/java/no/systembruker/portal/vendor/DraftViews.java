package no.systembruker.portal.vendor;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.systembruker.portal.access.AccessLines;
import no.systembruker.portal.layout.OwnAddress;
import no.systembruker.portal.party.PartyWords;
import no.systembruker.register.DraftText;
import no.systembruker.register.RegistrationProblem;
import no.systembruker.register.SystemContent;
import no.systembruker.register.SystemDraft;
import no.systembruker.register.SystemDrafts;
import no.systembruker.register.SystemId;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The pages of the steps, and how what was written on one of them is kept or asked for again. */
@Component
class DraftViews {

    private static final String DONE = "done";
    private static final String TODO = "todo";
    private static final String NONE = "none";

    private final SystemDrafts drafts;
    private final RegistrationWords words;
    private final AccessLines access;
    private final PartyWords parties;

    DraftViews(SystemDrafts drafts, RegistrationWords words, AccessLines access, PartyWords parties) {
        this.drafts = drafts;
        this.words = words;
        this.access = access;
        this.parties = parties;
    }

    ModelAndView step(HeldDraft held, Step step, Object form) {
        return step(held, step, drafts.problems(held.draft()), form);
    }

    private ModelAndView step(HeldDraft held, Step step, List<RegistrationProblem> problems, Object form) {
        var page = page("vendor/" + step.slug(), held, step, problems).addObject("form", form);
        return OwnAddress.set(page, held.address(step));
    }

    /** A page around the draft, with everything that stands in its way. */
    ModelAndView page(String view, HeldDraft held, Step step, List<RegistrationProblem> problems) {
        var page = new ModelAndView(view, "page", draftPage(held, step, problems));
        return page.addObject("errors", Map.of());
    }

    /**
     * Keeps what was written and goes on; or asks again, with what is wrong at each field of the step.
     *
     * @param form what was written, as it was
     */
    ModelAndView write(HeldDraft held, Step step, UnaryOperator<SystemDraft> change, Object form) {
        var written = change.apply(held.draft());
        var problems = drafts.problems(written);
        var faults = words.faults(written, problems, step);
        if (!faults.isEmpty()) {
            return again(step(held, step, drafts.problems(held.draft()), form), faults);
        }
        drafts.write(held.draft().id(), change, held.person());
        return HeldDraft.to(held.address(held.draft().isNew() ? step.next() : Step.CHECK));
    }

    static ModelAndView again(ModelAndView page, List<Fault> faults) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page.addObject("errors", byField(faults));
    }

    static Map<String, String> byField(List<Fault> faults) {
        return faults.stream()
                .collect(Collectors.groupingBy(Fault::field, LinkedHashMap::new, mapping(Fault::text, joining(" "))));
    }

    private DraftPage draftPage(HeldDraft held, Step current, List<RegistrationProblem> problems) {
        var draft = held.draft();
        return new DraftPage(
                HeldDraft.address(draft),
                draft.isNew() ? null : HeldDraft.address(new SystemId(draft.systemId())),
                parties.label(held.mandate().organisation()),
                draft.systemId(),
                name(draft),
                current.slug(),
                steps(held, current, problems),
                preview(held));
    }

    private List<StepLink> steps(HeldDraft held, Step current, List<RegistrationProblem> problems) {
        var unfinished =
                words.faults(held.draft(), problems).stream().map(Fault::step).collect(Collectors.toSet());
        return Step.of(held.draft()).stream()
                .map(step -> new StepLink(
                        step.slug(),
                        held.address(step),
                        unfinished.contains(step)
                                ? TODO
                                : state(step, held.draft().content()),
                        step == current))
                .toList();
    }

    private static String state(Step step, SystemContent content) {
        return switch (step) {
            case IDENTITY, TEXTS, VISIBILITY -> DONE;
            case ACCESS -> content.access().isEmpty() ? NONE : DONE;
            case CLIENTS -> content.clientIds().isEmpty() ? NONE : DONE;
            case ADDRESSES -> content.redirectUrls().isEmpty() ? NONE : DONE;
            case CHECK -> "";
        };
    }

    SystemPreview preview(HeldDraft held) {
        var content = held.draft().content();
        return new SystemPreview(
                name(held.draft()),
                inReadersLanguage(content.description()),
                held.mandate().organisation().name(),
                access.of(content.access()),
                content.visible());
    }

    /** By its id, as long as it has no name. */
    static String name(SystemDraft draft) {
        var name = inReadersLanguage(draft.content().name());
        return name.isBlank() ? draft.systemId() : name;
    }

    /** In another language, as long as it is not written in the reader's. */
    private static String inReadersLanguage(DraftText text) {
        var own = switch (LocaleContextHolder.getLocale().getLanguage()) {
            case "nn" -> text.nn();
            case "en" -> text.en();
            default -> text.nb();
        };
        return Stream.of(own, text.nb(), text.nn(), text.en())
                .filter(each -> !each.isBlank())
                .findFirst()
                .orElse("");
    }
}
