package no.systembruker.portal.vendor;

import java.util.List;
import java.util.Map;
import no.systembruker.portal.layout.OwnAddress;
import no.systembruker.portal.party.PartyWords;
import no.systembruker.register.SystemDraft;
import no.systembruker.register.SystemDrafts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Begins to register a system, or goes on with what somebody has begun. */
@Controller
class NewSystemController {

    private final SystemDrafts drafts;
    private final DraftRows rows;
    private final RegistrationWords words;
    private final PartyWords parties;

    NewSystemController(SystemDrafts drafts, DraftRows rows, RegistrationWords words, PartyWords parties) {
        this.drafts = drafts;
        this.rows = rows;
        this.words = words;
        this.parties = parties;
    }

    @GetMapping(HeldDraft.NEW)
    ModelAndView show(VendorMandate mandate) {
        return page(mandate, IdentityForm.EMPTY);
    }

    @PostMapping(HeldDraft.NEW)
    ModelAndView create(
            VendorMandate mandate,
            @RequestParam(defaultValue = "") String nameNb,
            @RequestParam(defaultValue = "") String systemName) {
        var form = new IdentityForm(nameNb, systemName);
        var blank = drafts.blank(mandate.number(), mandate.actor().person());
        var written = completed(form, mandate).in(blank);
        var faults = words.faults(written, drafts.problems(written), Step.IDENTITY);
        return faults.isEmpty() ? begin(written, form, mandate) : DraftViews.again(page(mandate, form), faults);
    }

    private ModelAndView begin(SystemDraft written, IdentityForm form, VendorMandate mandate) {
        return drafts.begin(written, mandate.actor().person())
                .map(begun -> HeldDraft.to(next(begun, form)))
                .orElseGet(() -> tooMany(form, mandate));
    }

    /** An id that we have made is shown before anything else, for it stays. */
    private static String next(SystemDraft begun, IdentityForm form) {
        var step = form.leavesIdToUs() ? Step.IDENTITY.slug() + "?proposed=true" : Step.TEXTS.slug();
        return HeldDraft.address(begun) + "/" + step;
    }

    private IdentityForm completed(IdentityForm form, VendorMandate mandate) {
        return form.leavesIdToUs()
                ? form.withSystemName(
                        drafts.propose(mandate.number(), form.nameNb()).name())
                : form;
    }

    private ModelAndView tooMany(IdentityForm form, VendorMandate mandate) {
        var page = page(mandate, form).addObject("tooMany", SystemDrafts.MOST);
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private ModelAndView page(VendorMandate mandate, IdentityForm form) {
        List<DraftRow> begun = rows.of(mandate);
        var page = new ModelAndView("vendor/new", "party", parties.label(mandate.organisation()));
        page.addObject("drafts", begun);
        page.addObject("form", form);
        page.addObject("errors", Map.of());
        return OwnAddress.set(page, HeldDraft.NEW);
    }
}
