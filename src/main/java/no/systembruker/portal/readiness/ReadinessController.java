package no.systembruker.portal.readiness;

import java.util.Arrays;
import java.util.List;
import no.systembruker.SystembrukerProperties;
import no.systembruker.overview.Precondition;
import no.systembruker.overview.SystemReadiness;
import no.systembruker.portal.layout.Choices;
import no.systembruker.portal.vendor.OwnSystem;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** How far a system has come on the way to its first token, as a page and as JSON. */
@Controller
class ReadinessController {

    private static final String ADDRESS = "/vendor/systems/{systemId}/readiness";

    /** What the page says, for programs. */
    record Payload(String systemId, boolean ready, List<StepPayload> steps) {}

    record StepPayload(String precondition, boolean met, String owner, String link) {}

    private final SystemReadiness readiness;
    private final ReadinessWords words;
    private final SystembrukerProperties installation;

    ReadinessController(SystemReadiness readiness, ReadinessWords words, SystembrukerProperties installation) {
        this.readiness = readiness;
        this.words = words;
        this.installation = installation;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(OwnSystem own) {
        return new ModelAndView(
                "readiness/show", "page", words.page(own.mandate(), own.system(), readiness.of(own.system())));
    }

    @GetMapping(path = ADDRESS + ".json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Payload tell(OwnSystem own) {
        var found = readiness.of(own.system());
        var steps = Arrays.stream(Precondition.values())
                .map(precondition -> new StepPayload(
                        Choices.value(precondition),
                        found.meets(precondition),
                        Choices.value(precondition.owner()),
                        installation.baseUrl().to(ReadinessWords.link(precondition, own.system()))))
                .toList();
        return new Payload(own.system().id().value(), found.isReady(), steps);
    }
}
