package no.systembruker.portal.vendor;

import no.systembruker.overview.SystemReach;
import no.systembruker.portal.layout.OwnAddress;
import no.systembruker.portal.party.PartyWords;
import no.systembruker.register.DraftRevision;
import no.systembruker.register.SystemDrafts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Changes a system that is in the register: begun by an act of its own, as others may be at it too, and shown before it counts. */
@Controller
class RevisionController {

    private final SystemDrafts drafts;
    private final DraftViews views;
    private final RegistrationWords words;
    private final DifferenceWords differences;
    private final SystemReach reach;
    private final SystemPages pages;
    private final PartyWords parties;

    RevisionController(
            SystemDrafts drafts,
            DraftViews views,
            RegistrationWords words,
            DifferenceWords differences,
            SystemReach reach,
            SystemPages pages,
            PartyWords parties) {
        this.drafts = drafts;
        this.views = views;
        this.words = words;
        this.differences = differences;
        this.reach = reach;
        this.pages = pages;
        this.parties = parties;
    }

    /** Leads on to the change that the reader has begun. */
    @GetMapping(HeldDraft.OF_CHANGE)
    ModelAndView begin(OwnSystem own) {
        var person = own.mandate().actor().person();
        return drafts.ofChange(own.system(), person)
                .filter(begun -> !own.system().deleted())
                .map(begun -> HeldDraft.to(HeldDraft.address(begun) + "/check"))
                .orElseGet(() -> own.system().deleted()
                        ? HeldDraft.to(HeldDraft.address(own.system()))
                        : new ModelAndView("vendor/edit", "page", pages.page(own)));
    }

    @PostMapping(HeldDraft.OF_CHANGE)
    ModelAndView create(OwnSystem own) {
        return drafts.beginChange(own.system(), own.mandate().actor().person())
                .map(begun -> HeldDraft.to(HeldDraft.address(begun) + "/check"))
                .orElseGet(() -> HeldDraft.to(HeldDraft.address(own.system())));
    }

    @GetMapping(HeldDraft.OF_CHANGE + "/check")
    ModelAndView show(HeldDraft held, OwnSystem own) {
        var problems = drafts.problems(held.draft());
        var difference = held.draft().difference();
        var page = views.page("vendor/differences", held, Step.CHECK, problems);
        page.addObject("difference", differences.of(difference));
        page.addObject("faults", words.faults(held.draft(), problems));
        page.addObject("reach", reach.of(own.system().id(), difference.lost()));
        page.addObject("party", parties.label(own.mandate().organisation()));
        drafts.meanwhile(held.draft())
                .ifPresent(meanwhile -> page.addObject("meanwhile", differences.of(meanwhile))
                        .addObject("lastEditor", pages.lastEditor(own)));
        return OwnAddress.set(page, held.address(Step.CHECK));
    }

    @PostMapping(HeldDraft.OF_CHANGE + "/revision")
    ModelAndView revise(HeldDraft held, OwnSystem own) {
        return switch (drafts.revise(held.draft().id(), held.person())) {
            case DraftRevision.Made made ->
                HeldDraft.to(HeldDraft.address(own.system())
                        + (held.draft().difference().isEmpty() ? "" : "?changed=true"));
            case DraftRevision.Refused refused -> again(held, own, HttpStatus.UNPROCESSABLE_CONTENT);
            case DraftRevision.Overtaken overtaken -> again(held, own, HttpStatus.CONFLICT);
            case DraftRevision.Retired retired -> HeldDraft.to(HeldDraft.address(own.system()));
            case DraftRevision.Unknown unknown -> HeldDraft.to(HeldDraft.address(own.system()));
        };
    }

    /** What others have changed comes into the reader's draft. */
    @PostMapping(HeldDraft.OF_CHANGE + "/reconciliation")
    ModelAndView reconcile(HeldDraft held) {
        drafts.reconcile(held.draft().id(), held.person());
        return HeldDraft.to(held.address(Step.CHECK));
    }

    @PostMapping(HeldDraft.OF_CHANGE + "/deletion")
    ModelAndView discard(HeldDraft held, OwnSystem own) {
        drafts.discard(held.draft().id());
        return HeldDraft.to(HeldDraft.address(own.system()));
    }

    private ModelAndView again(HeldDraft held, OwnSystem own, HttpStatus status) {
        var page = show(held, own);
        page.setStatus(status);
        return page;
    }
}
