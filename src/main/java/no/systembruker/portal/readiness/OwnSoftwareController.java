package no.systembruker.portal.readiness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.systembruker.catalogue.AccessPackage;
import no.systembruker.overview.Precondition;
import no.systembruker.overview.SystemReadiness;
import no.systembruker.portal.error.PageNotFoundException;
import no.systembruker.portal.layout.Choice;
import no.systembruker.portal.layout.OwnAddress;
import no.systembruker.portal.party.PartyWords;
import no.systembruker.portal.vendor.OwnSystem;
import no.systembruker.portal.vendor.VendorMandate;
import no.systembruker.register.AskedRight;
import no.systembruker.register.RegisteredSystem;
import no.systembruker.register.Systems;
import no.systembruker.request.AskingRules;
import no.systembruker.request.NewStandardRequest;
import no.systembruker.request.RequestIntake;
import no.systembruker.request.Requests;
import no.systembruker.request.Submission;
import no.systembruker.request.SystemUserRequest;
import no.systembruker.systemuser.ExternalRef;
import no.systembruker.systemuser.SystemUserKey;
import no.systembruker.systemuser.SystemUserKind;
import no.systembruker.systemuser.SystemUsers;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The road for a company that has made its own software, and so is its own customer. Every step shows whether it is done, and
 * can be walked again without doing anything twice.
 */
@Controller
class OwnSoftwareController {

    private static final String ADDRESS = "/vendor/own-software";

    private final Systems systems;
    private final SystemReadiness readiness;
    private final AskingRules asking;
    private final RequestIntake intake;
    private final Requests requests;
    private final SystemUsers systemUsers;
    private final PartyWords parties;

    OwnSoftwareController(
            Systems systems,
            SystemReadiness readiness,
            AskingRules asking,
            RequestIntake intake,
            Requests requests,
            SystemUsers systemUsers,
            PartyWords parties) {
        this.systems = systems;
        this.readiness = readiness;
        this.asking = asking;
        this.intake = intake;
        this.requests = requests;
        this.systemUsers = systemUsers;
        this.parties = parties;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(VendorMandate mandate, @RequestParam(defaultValue = "") String system) {
        var all = systems.ofVendor(mandate.number());
        var chosen = all.stream()
                .filter(one -> one.id().value().equals(system))
                .findFirst()
                .or(() -> all.stream().findFirst());
        return page(mandate, all, chosen, Map.of());
    }

    /** Asks oneself for all that the system asks for. Who asks twice has asked once. */
    @PostMapping("/vendor/systems/{systemId}/own-request")
    ModelAndView ask(OwnSystem own) {
        var first = intake.submit(question(own.system()));
        return switch (first instanceof Submission.Repeated repeated ? again(own, repeated.request()) : first) {
            case Submission.Created created -> to(created.request());
            case Submission.Repeated repeated -> to(repeated.request());
            case Submission.Refused refused -> refused(own, refused);
        };
    }

    /** What one has said no to oneself does not end the road. */
    private Submission again(OwnSystem own, SystemUserRequest asked) {
        return intake.askAgain(asked.id(), own.mandate().number()).orElseThrow(PageNotFoundException::new);
    }

    private ModelAndView refused(OwnSystem own, Submission.Refused refused) {
        return switch (refused.refusal().reason()) {
            case SYSTEM_USER_EXISTS ->
                new ModelAndView(
                        "redirect:" + ADDRESS + "?system=" + own.system().id(), HttpStatus.SEE_OTHER);
            default -> {
                var page = page(
                        own.mandate(),
                        systems.ofVendor(own.mandate().number()),
                        Optional.of(own.system()),
                        Map.of("ask", "readiness.own.error"));
                page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield page;
            }
        };
    }

    private NewStandardRequest question(RegisteredSystem system) {
        var asked = asking.asked(system, SystemUserKind.STANDARD);
        return new NewStandardRequest(
                system.vendor(),
                system.id().value(),
                system.vendor().value(),
                null,
                null,
                asked.resources().stream().sorted().map(AskedRight::to).toList(),
                asked.packages().stream().map(AccessPackage::urnOf).toList(),
                null);
    }

    private static ModelAndView to(SystemUserRequest request) {
        return new ModelAndView("redirect:/requests/" + request.id(), HttpStatus.SEE_OTHER);
    }

    private ModelAndView page(
            VendorMandate mandate,
            List<RegisteredSystem> all,
            Optional<RegisteredSystem> chosen,
            Map<String, String> errors) {
        var page = new ModelAndView("readiness/own-software");
        page.addObject("party", parties.label(mandate.organisation()));
        page.addObject("systems", choices(all, chosen));
        page.addObject("systemId", chosen.map(system -> system.id().value()).orElse(""));
        page.addObject("steps", steps(chosen));
        page.addObject("errors", errors);
        return OwnAddress.set(page, ADDRESS);
    }

    private static List<Choice> choices(List<RegisteredSystem> all, Optional<RegisteredSystem> chosen) {
        return all.size() < 2
                ? List.of()
                : all.stream()
                        .map(system -> new Choice(
                                system.id().value(),
                                system.name().in(LocaleContextHolder.getLocale()),
                                chosen.filter(system::equals).isPresent()))
                        .toList();
    }

    private List<OwnStep> steps(Optional<RegisteredSystem> chosen) {
        if (chosen.isEmpty()) {
            return numbered(List.of(
                    new OwnStep("register", false, false, "/vendor/systems/new"),
                    new OwnStep("ask", false, false, null),
                    new OwnStep("approve", false, false, null),
                    new OwnStep("client", false, false, null),
                    new OwnStep("token", false, false, null)));
        }
        var system = chosen.get();
        var found = readiness.forItself(system);
        var key = new SystemUserKey(system.id(), system.vendor(), ExternalRef.of(system.vendor()));
        var given = systemUsers.find(key);
        var request = requests.find(key);
        return numbered(List.of(
                new OwnStep(
                        "register",
                        found.meets(Precondition.ENTRY),
                        false,
                        ReadinessWords.link(Precondition.ENTRY, system)),
                new OwnStep(
                        "ask",
                        given.isPresent() || request.filter(requests::isWaiting).isPresent(),
                        false,
                        null),
                new OwnStep(
                        "approve",
                        given.isPresent(),
                        false,
                        given.map(access -> "/system-users/" + access.id())
                                .or(() -> request.map(one -> "/requests/" + one.id()))
                                .orElse(null)),
                new OwnStep(
                        "client",
                        found.meets(Precondition.CLIENT),
                        false,
                        ReadinessWords.link(Precondition.CLIENT, system)),
                new OwnStep(
                        "token",
                        found.meets(Precondition.TOKEN),
                        false,
                        ReadinessWords.link(Precondition.TOKEN, system) + "&customer=" + system.vendor())));
    }

    private static List<OwnStep> numbered(List<OwnStep> steps) {
        var marked = new ArrayList<OwnStep>();
        var nextIsFound = false;
        for (var step : steps) {
            var next = !step.done() && !nextIsFound;
            nextIsFound = nextIsFound || next;
            marked.add(new OwnStep(step.words(), step.done(), next, step.link()));
        }
        return List.copyOf(marked);
    }
}
