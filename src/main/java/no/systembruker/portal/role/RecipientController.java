package no.systembruker.portal.role;

import java.util.List;
import no.systembruker.party.Actor;
import no.systembruker.party.Mandate;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.Person;
import no.systembruker.party.Role;
import no.systembruker.portal.error.PageNotFoundException;
import no.systembruker.portal.stepup.PortalAct;
import no.systembruker.portal.stepup.StepUp;
import no.systembruker.role.RecipientSearch;
import no.systembruker.role.RoleAdministration;
import no.systembruker.role.Roles;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Names the person who is to have a role, and shows who that is before anything is given. */
@Controller
class RecipientController {

    private static final String ADDRESS = RoleController.ADDRESS + "/recipients";

    private final Roles roles;
    private final RoleAdministration administration;
    private final RecipientSearch search;
    private final Recipients recipients;
    private final RoleWords words;
    private final RoleViews views;
    private final StepUp stepUp;

    RecipientController(
            Roles roles,
            RoleAdministration administration,
            RecipientSearch search,
            Recipients recipients,
            RoleWords words,
            RoleViews views,
            StepUp stepUp) {
        this.roles = roles;
        this.administration = administration;
        this.search = search;
        this.recipients = recipients;
        this.words = words;
        this.views = views;
        this.stepUp = stepUp;
    }

    @GetMapping(RoleController.ADDRESS + "/new")
    ModelAndView begin(Mandate mandate) {
        return mandate.mayDecide()
                ? views.form(mandate, roles.givenBy(mandate), RecipientForm.EMPTY, RecipientErrors.NONE)
                : views.notPermitted(mandate);
    }

    /** @param organisation the one that the form was opened for, whichever has been chosen in another window since */
    @PostMapping(ADDRESS)
    ModelAndView create(
            @RequestParam(defaultValue = "") String organisation,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String lastName,
            Actor actor) {
        var mandate =
                views.mandate(OrganisationNumber.parse(organisation).orElseThrow(PageNotFoundException::new), actor);
        return mandate.mayDecide()
                ? name(new RecipientForm(role, number, lastName), mandate, actor)
                : views.notPermitted(mandate);
    }

    @GetMapping(ADDRESS + "/{id}")
    ModelAndView show(@PathVariable String id, Actor actor) {
        var recipient = recipients.find(id).orElseThrow(PageNotFoundException::new);
        var mandate = views.mandate(recipient.organisationNumber(), actor);
        if (!roles.givenBy(mandate).contains(recipient.role())) {
            return views.notPermitted(mandate);
        }
        var needsStepUp = stepUp.isNeeded(PortalAct.GIVE_ROLE, actor);
        return new ModelAndView(
                "role/giving", "page", words.giving(id, recipient, mandate.organisation(), needsStepUp));
    }

    private ModelAndView name(RecipientForm form, Mandate mandate, Actor actor) {
        var offered = roles.givenBy(mandate);
        var errors = RecipientErrors.in(form, offered);
        return errors.isEmpty()
                ? find(form, form.chosen(offered).orElseThrow(), mandate, actor)
                : again(form, mandate, errors, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView find(RecipientForm form, Role role, Mandate mandate, Actor actor) {
        return switch (search.find(form.personNumber().orElseThrow(), form.lastName(), actor)) {
            case RecipientSearch.Outcome.Found found -> found(found.person(), form, role, mandate, actor);
            case RecipientSearch.Outcome.NotFound notFound ->
                again(form, mandate, RecipientErrors.NOT_FOUND, HttpStatus.UNPROCESSABLE_CONTENT);
            case RecipientSearch.Outcome.TooMany tooMany ->
                again(form, mandate, RecipientErrors.TOO_MANY, HttpStatus.TOO_MANY_REQUESTS);
        };
    }

    private ModelAndView found(Person person, RecipientForm form, Role role, Mandate mandate, Actor actor) {
        return administration
                .obstacle(role, mandate, person, actor)
                .map(refused -> RecipientErrors.of(refused)
                        .map(errors -> again(form, mandate, errors, HttpStatus.UNPROCESSABLE_CONTENT))
                        .orElseGet(() -> views.notPermitted(mandate)))
                .orElseGet(() -> toRecipient(person, role, mandate));
    }

    private ModelAndView toRecipient(Person person, Role role, Mandate mandate) {
        var organisation = mandate.organisation().number().value();
        var id = recipients.put(new Recipient(organisation, role, person.uuid(), person.name()));
        return new ModelAndView("redirect:" + ADDRESS + "/" + id, HttpStatus.SEE_OTHER);
    }

    private ModelAndView again(RecipientForm form, Mandate mandate, RecipientErrors errors, HttpStatus status) {
        List<Role> offered = roles.givenBy(mandate);
        var page = views.form(mandate, offered, form, errors);
        page.setStatus(status);
        return page;
    }
}
