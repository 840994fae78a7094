package no.systembruker.portal.systemuser;

import java.util.UUID;
import no.systembruker.party.Actor;
import no.systembruker.party.Mandate;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.portal.access.LabelForm;
import no.systembruker.portal.error.PageNotFoundException;
import no.systembruker.portal.layout.OwnAddress;
import no.systembruker.portal.party.CurrentParty;
import no.systembruker.portal.stepup.PortalAct;
import no.systembruker.portal.stepup.StepUpFor;
import no.systembruker.request.Creation;
import no.systembruker.request.CreationDossier;
import no.systembruker.request.CreationStanding;
import no.systembruker.request.CustomerCreation;
import no.systembruker.request.NewSystemUser;
import no.systembruker.request.SeenAccess;
import no.systembruker.request.Standing;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Giving a chosen system access. The form says for whom, so that what was read is what happens, also when the reader has come
 * to act for another organisation in the meantime.
 */
@Controller
class AccessGivingController {

    private final CustomerCreation creation;
    private final GivingWords words;
    private final CreationReceipts receipts;
    private final CurrentParty party;

    AccessGivingController(
            CustomerCreation creation, GivingWords words, CreationReceipts receipts, CurrentParty party) {
        this.creation = creation;
        this.words = words;
        this.receipts = receipts;
        this.party = party;
    }

    static String address(UUID system) {
        return ChoiceController.ADDRESS + "/" + system;
    }

    @GetMapping(ChoiceController.ADDRESS + "/{system}")
    ModelAndView show(@PathVariable String system, Mandate mandate, Actor actor) {
        return creation.find(uuid(system), mandate.organisation().number(), actor)
                .map(this::show)
                .orElseGet(SystemUserViews::notOffered);
    }

    @PostMapping(SystemUserController.ADDRESS)
    @StepUpFor(PortalAct.CREATE)
    ModelAndView create(
            @RequestParam(defaultValue = "") String system,
            @RequestParam(defaultValue = "") String owner,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String label,
            Actor actor) {
        var form = new LabelForm(label);
        var chosen = uuid(system);
        var number = OrganisationNumber.parse(owner).orElseThrow(PageNotFoundException::new);
        return form.error()
                .map(error -> again(chosen, number, form, error, actor))
                .orElseGet(() ->
                        create(new NewSystemUser(chosen, number, new SeenAccess(seen), form.toLabel()), form, actor));
    }

    private ModelAndView create(NewSystemUser wish, LabelForm form, Actor actor) {
        return switch (creation.create(wish, actor)) {
            case Creation.Created created -> CreationReceipts.toReceipt(created.systemUser());
            case Creation.Refused refused ->
                receipts.ofRepeat(refused.dossier(), wish, actor).orElseGet(() -> refused(refused.dossier(), actor));
            case Creation.Outdated outdated ->
                written(show(outdated.dossier(), actor), form, HttpStatus.CONFLICT)
                        .addObject("outdated", true);
            case Creation.Unknown unknown -> SystemUserViews.notOffered();
        };
    }

    /** The page as it was, with what was written; unless no access would have come of it anyway. */
    private ModelAndView again(UUID system, OrganisationNumber owner, LabelForm form, String error, Actor actor) {
        return creation.find(system, owner, actor)
                .map(dossier -> dossier.standing().mayCreate()
                        ? written(show(dossier, actor), form, HttpStatus.UNPROCESSABLE_CONTENT)
                                .addObject("labelError", error)
                        : refused(dossier, actor))
                .orElseGet(SystemUserViews::notOffered);
    }

    private ModelAndView refused(CreationDossier dossier, Actor actor) {
        var page = show(dossier, actor);
        page.setStatus(status(dossier.standing()));
        return page;
    }

    private ModelAndView show(CreationDossier dossier, Actor actor) {
        party.follow(actor, dossier.party());
        return show(dossier);
    }

    private ModelAndView show(CreationDossier dossier) {
        var page = new ModelAndView("systemuser/give", "page", words.page(dossier));
        return OwnAddress.set(page, address(dossier.system().internalId()));
    }

    private static ModelAndView written(ModelAndView page, LabelForm form, HttpStatus status) {
        page.setStatus(status);
        return page.addObject("label", form.label());
    }

    private static HttpStatus status(CreationStanding standing) {
        return switch (standing) {
            case Standing.NotPermitted notPermitted -> HttpStatus.FORBIDDEN;
            case Standing.LevelTooLow tooLow -> HttpStatus.FORBIDDEN;
            case Standing.LacksAccess lacks -> HttpStatus.FORBIDDEN;
            case Standing.SystemUserExists exists -> HttpStatus.CONFLICT;
            case CreationStanding.PartlyGone partlyGone -> HttpStatus.CONFLICT;
            case CreationStanding.NothingToGive nothing -> HttpStatus.CONFLICT;
            case Standing.Answerable answerable -> HttpStatus.CONFLICT;
        };
    }

    private static UUID uuid(String text) {
        return SystemUserViews.uuid(text).orElseThrow(PageNotFoundException::new);
    }
}
