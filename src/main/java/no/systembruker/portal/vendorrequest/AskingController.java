package no.systembruker.portal.vendorrequest;

import java.util.Map;
import java.util.Optional;
import no.systembruker.party.Organisation;
import no.systembruker.party.PartyRegister;
import no.systembruker.portal.access.AccessLines;
import no.systembruker.portal.layout.OwnAddress;
import no.systembruker.portal.party.PartyWords;
import no.systembruker.portal.vendor.VendorMandate;
import no.systembruker.register.Access;
import no.systembruker.register.RegisteredSystem;
import no.systembruker.register.Right;
import no.systembruker.request.RequestIntake;
import no.systembruker.request.Submission;
import no.systembruker.sheet.NumberList;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asks one customer: a form, then the customer's name and all that is asked once more, then the request itself. */
@Controller
class AskingController {

    static final String ADDRESS = BoardController.ADDRESS + "/new";

    private final AskingWords words;
    private final RequestIntake intake;
    private final PartyRegister parties;
    private final PartyWords partyWords;
    private final AccessLines access;

    AskingController(
            AskingWords words, RequestIntake intake, PartyRegister parties, PartyWords partyWords, AccessLines access) {
        this.words = words;
        this.intake = intake;
        this.parties = parties;
        this.partyWords = partyWords;
        this.access = access;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(VendorMandate mandate, @RequestParam(defaultValue = "") String system) {
        return words.system(mandate, system)
                .map(found -> form(mandate, found, AskingForm.blank(found), Map.of()))
                .orElseGet(() -> noSystem(mandate));
    }

    /** @param confirmed whether the reader has seen who is asked, and for what */
    @PostMapping(BoardController.ADDRESS)
    ModelAndView create(
            VendorMandate mandate,
            @ModelAttribute AskingForm form,
            @RequestParam(defaultValue = "false") boolean confirmed) {
        var system = words.system(mandate, form.text(form.system()));
        return system.filter(found -> found.id().value().equals(form.text(form.system())))
                .map(found -> create(mandate, found, form, confirmed))
                .orElseGet(() -> system.map(
                                first -> again(mandate, first, form, Map.of("system", "vendorrequest.error.system")))
                        .orElseGet(() -> noSystem(mandate)));
    }

    private ModelAndView create(VendorMandate mandate, RegisteredSystem system, AskingForm form, boolean confirmed) {
        var customer = customer(form);
        if (customer.isEmpty()) {
            return again(mandate, system, form, Map.of("customer", "vendorrequest.error.customer"));
        }
        var asked = form.question(system).to(customer.get().number().value(), form.text(form.reference()));
        var refusal = intake.refusalOf(asked);
        if (refusal.isPresent()) {
            return again(mandate, system, form, AskingForm.errors(refusal.get()));
        }
        if (!confirmed) {
            return check(mandate, system, form, customer.get());
        }
        return switch (intake.submit(asked)) {
            case Submission.Created created -> to(created.request().id().toString(), "?asked=true");
            case Submission.Repeated repeated -> to(repeated.request().id().toString(), "?repeated=true");
            case Submission.Refused refused -> again(mandate, system, form, AskingForm.errors(refused.refusal()));
        };
    }

    private Optional<Organisation> customer(AskingForm form) {
        return NumberList.number(form.text(form.customer())).flatMap(parties::organisation);
    }

    private static ModelAndView to(String request, String what) {
        return new ModelAndView("redirect:" + BoardController.ADDRESS + "/" + request + what, HttpStatus.SEE_OTHER);
    }

    private ModelAndView check(VendorMandate mandate, RegisteredSystem system, AskingForm form, Organisation customer) {
        var question = form.question(system);
        var asked = new Access(question.resources().stream().map(Right::to).toList(), question.packages());
        var page = new ModelAndView("vendorrequest/check", "page", words.page(mandate, system, form));
        page.addObject("customer", partyWords.label(customer));
        page.addObject("access", access.of(asked));
        page.addObject("returnAddress", form.text(form.returnAddress()));
        return OwnAddress.set(page, ADDRESS + "?system=" + system.id());
    }

    private ModelAndView again(
            VendorMandate mandate, RegisteredSystem system, AskingForm form, Map<String, String> errors) {
        var page = form(mandate, system, form, errors);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView form(
            VendorMandate mandate, RegisteredSystem system, AskingForm form, Map<String, String> errors) {
        var page = new ModelAndView("vendorrequest/new", "page", words.page(mandate, system, form));
        page.addObject("errors", errors);
        return OwnAddress.set(page, ADDRESS);
    }

    private ModelAndView noSystem(VendorMandate mandate) {
        return new ModelAndView("vendorrequest/no-system", "party", partyWords.label(mandate.organisation()));
    }
}
