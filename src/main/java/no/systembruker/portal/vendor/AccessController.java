package no.systembruker.portal.vendor;

import java.util.List;
import java.util.function.UnaryOperator;
import no.systembruker.register.Access;
import no.systembruker.register.Right;
import no.systembruker.register.SystemDraft;
import no.systembruker.register.SystemDrafts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** What the system needs from its customers: packages and single rights, found by search and added one by one. */
@Controller
class AccessController {

    private static final int LONGEST_SEARCH = 100;

    private final SystemDrafts drafts;
    private final DraftViews views;
    private final AccessChoices choices;
    private final RegistrationWords words;

    AccessController(SystemDrafts drafts, DraftViews views, AccessChoices choices, RegistrationWords words) {
        this.drafts = drafts;
        this.views = views;
        this.choices = choices;
        this.words = words;
    }

    @GetMapping({HeldDraft.OF_NEW + "/access", HeldDraft.OF_CHANGE + "/access"})
    ModelAndView show(HeldDraft held, @RequestParam(defaultValue = "") String search) {
        return page(held, shortened(search));
    }

    @PostMapping({HeldDraft.OF_NEW + "/access/additions", HeldDraft.OF_CHANGE + "/access/additions"})
    ModelAndView add(
            HeldDraft held,
            @RequestParam(name = "package", defaultValue = "") String slug,
            @RequestParam(defaultValue = "") String right,
            @RequestParam(defaultValue = "") String search) {
        return write(held, access -> access.with(asked(slug, right, "")), shortened(search));
    }

    /** @param action of a right, as it is written in the register */
    @PostMapping({HeldDraft.OF_NEW + "/access/removals", HeldDraft.OF_CHANGE + "/access/removals"})
    ModelAndView remove(
            HeldDraft held,
            @RequestParam(name = "package", defaultValue = "") String slug,
            @RequestParam(defaultValue = "") String right,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String search) {
        return write(held, access -> without(access, asked(slug, right, action)), shortened(search));
    }

    private ModelAndView write(HeldDraft held, UnaryOperator<Access> change, String search) {
        UnaryOperator<SystemDraft> written = draft -> draft.with(
                draft.content().withAccess(change.apply(draft.content().access())));
        var anew = written.apply(held.draft());
        var faults = faults(anew).stream()
                .filter(fault -> !faults(held.draft()).contains(fault))
                .toList();
        if (!faults.isEmpty()) {
            return DraftViews.again(page(held, search), faults);
        }
        drafts.write(held.draft().id(), written, held.person());
        return HeldDraft.to(address(held, search));
    }

    private List<Fault> faults(SystemDraft draft) {
        return words.faults(draft, drafts.problems(draft), Step.ACCESS);
    }

    private ModelAndView page(HeldDraft held, String search) {
        var access = held.draft().content().access();
        var page = views.step(held, Step.ACCESS, search);
        page.addObject("packages", choices.packages(access));
        page.addObject("rights", choices.rights(access));
        page.addObject("conflicts", words.faults(held.draft(), drafts.problems(held.draft()), Step.VISIBILITY));
        page.addObject("standing", faults(held.draft()));
        if (!search.isBlank()) {
            page.addObject("foundPackages", choices.findPackages(search, access));
            page.addObject("foundRights", choices.findRights(search, access));
        }
        return page;
    }

    private static Access asked(String slug, String right, String action) {
        return new Access(
                right.isEmpty() ? List.of() : List.of(new Right(right, action.isEmpty() ? null : action)),
                slug.isEmpty() ? List.of() : List.of(slug));
    }

    private static Access without(Access access, Access taken) {
        return new Access(
                access.rights().stream()
                        .filter(right -> !taken.rights().contains(right))
                        .toList(),
                access.packages().stream()
                        .filter(slug -> !taken.packages().contains(slug))
                        .toList());
    }

    private static String address(HeldDraft held, String search) {
        var address = held.address(Step.ACCESS);
        return search.isBlank()
                ? address
                : UriComponentsBuilder.fromUriString(address)
                        .queryParam("search", "{search}")
                        .encode()
                        .buildAndExpand(search)
                        .toUriString();
    }

    private static String shortened(String search) {
        return search.substring(0, Math.min(search.length(), LONGEST_SEARCH)).strip();
    }
}
