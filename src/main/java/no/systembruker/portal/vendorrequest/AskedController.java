package no.systembruker.portal.vendorrequest;

import java.util.Optional;
import java.util.UUID;
import no.systembruker.changerequest.ChangeIntake;
import no.systembruker.changerequest.ChangeRequest;
import no.systembruker.changerequest.ChangeRequestId;
import no.systembruker.changerequest.ChangeRequests;
import no.systembruker.party.Actor;
import no.systembruker.portal.error.PageNotFoundException;
import no.systembruker.portal.layout.OwnAddress;
import no.systembruker.portal.vendor.VendorResolution;
import no.systembruker.request.RequestId;
import no.systembruker.request.RequestIntake;
import no.systembruker.request.Requests;
import no.systembruker.request.Submission;
import no.systembruker.request.SystemUserRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One thing that a vendor has asked for: the link to send the customer, how it stands, and what the vendor can do about it. */
@Controller
class AskedController {

    private static final String ADDRESS = BoardController.ADDRESS + "/{id}";

    /** What was asked for, of either kind. */
    private sealed interface Asked {

        record ForAccess(SystemUserRequest request) implements Asked {}

        record ForChange(ChangeRequest request) implements Asked {}
    }

    private final Requests requests;
    private final ChangeRequests changes;
    private final RequestIntake intake;
    private final ChangeIntake changeIntake;
    private final VendorResolution vendors;
    private final AskedWords words;

    AskedController(
            Requests requests,
            ChangeRequests changes,
            RequestIntake intake,
            ChangeIntake changeIntake,
            VendorResolution vendors,
            AskedWords words) {
        this.requests = requests;
        this.changes = changes;
        this.intake = intake;
        this.changeIntake = changeIntake;
        this.vendors = vendors;
        this.words = words;
    }

    /**
     * @param asked whether the reader has just asked for it
     * @param repeated whether the reader has just asked for it, and had done so before
     */
    @GetMapping(ADDRESS)
    ModelAndView show(
            @PathVariable String id,
            Actor actor,
            @RequestParam(defaultValue = "false") boolean asked,
            @RequestParam(defaultValue = "false") boolean repeated) {
        return page("vendorrequest/show", find(id, actor))
                .addObject("asked", asked)
                .addObject("repeated", repeated);
    }

    @GetMapping(ADDRESS + "/withdrawal")
    ModelAndView askWithdrawal(@PathVariable String id, Actor actor) {
        return page("vendorrequest/withdrawal", find(id, actor));
    }

    @PostMapping(ADDRESS + "/withdrawal")
    ModelAndView withdraw(@PathVariable String id, Actor actor) {
        switch (find(id, actor)) {
            case Asked.ForAccess asked ->
                intake.withdraw(
                        asked.request().id(), asked.request().key().system().vendor());
            case Asked.ForChange asked ->
                changeIntake.withdraw(
                        asked.request().id(), asked.request().key().system().vendor());
        }
        return new ModelAndView("redirect:" + BoardController.ADDRESS + "?withdrawn=true", HttpStatus.SEE_OTHER);
    }

    @PostMapping(ADDRESS + "/repetition")
    ModelAndView repeat(@PathVariable String id, Actor actor) {
        return switch (find(id, actor)) {
            case Asked.ForAccess asked -> repeat(asked);
            case Asked.ForChange asked -> throw new PageNotFoundException();
        };
    }

    private ModelAndView repeat(Asked.ForAccess asked) {
        var vendor = asked.request().key().system().vendor();
        return switch (intake.askAgain(asked.request().id(), vendor).orElseThrow(PageNotFoundException::new)) {
            case Submission.Created created -> to(created.request(), "?asked=true");
            case Submission.Repeated repeated -> to(repeated.request(), "?repeated=true");
            case Submission.Refused refused -> {
                var page = page("vendorrequest/show", asked);
                page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                page.addObject(
                        "refused",
                        AskingForm.errors(refused.refusal()).values().stream()
                                .findFirst()
                                .orElseThrow());
                yield page;
            }
        };
    }

    private static ModelAndView to(SystemUserRequest request, String what) {
        return new ModelAndView(
                "redirect:" + BoardController.ADDRESS + "/" + request.id() + what, HttpStatus.SEE_OTHER);
    }

    private ModelAndView page(String view, Asked asked) {
        var page = switch (asked) {
            case Asked.ForAccess access -> words.page(access.request());
            case Asked.ForChange change -> words.page(change.request());
        };
        return OwnAddress.set(
                new ModelAndView(view, "page", page).addObject("asked", false).addObject("repeated", false),
                BoardController.ADDRESS + "/" + page.id());
    }

    /** The vendor whose system asks becomes the one acted for; another's, and what is not there, are not told apart. */
    private Asked find(String id, Actor actor) {
        var asked = Optional.of(id)
                .flatMap(RequestId::parse)
                .map(RequestId::value)
                .flatMap(this::find)
                .orElseThrow(PageNotFoundException::new);
        var key = switch (asked) {
            case Asked.ForAccess access -> access.request().key();
            case Asked.ForChange change -> change.request().key();
        };
        vendors.of(key.system().vendor(), actor);
        return asked;
    }

    private Optional<Asked> find(UUID id) {
        return requests.find(new RequestId(id))
                .<Asked>map(Asked.ForAccess::new)
                .or(() -> changes.find(new ChangeRequestId(id)).map(Asked.ForChange::new));
    }
}
