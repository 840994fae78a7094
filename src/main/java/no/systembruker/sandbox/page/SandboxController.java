package no.systembruker.sandbox.page;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import no.systembruker.sandbox.Sandbox;
import no.systembruker.sandbox.page.TokenDesk.Outcome;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The newcomer's page. */
@Sandbox
@Controller
@RequestMapping("/sandbox")
class SandboxController {

    private static final String PAGE = "sandbox/index";
    private static final int MOST_RUNS = 99;

    private final Road road;
    private final Neighbours neighbours;
    private final TokenDesk tokens;
    private final Snippets snippets;

    SandboxController(Road road, Neighbours neighbours, TokenDesk tokens, Snippets snippets) {
        this.road = road;
        this.neighbours = neighbours;
        this.tokens = tokens;
        this.snippets = snippets;
    }

    @GetMapping
    String show(@RequestParam(defaultValue = "1") int run, Locale locale, Model model) {
        return page(run, locale, model);
    }

    /** Shows the token at once, as it is gone in two minutes; at the page's own address, where its links lead. */
    @PostMapping
    String createToken(
            @RequestParam UUID systemUser,
            @RequestParam(defaultValue = "1") int run,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        var outcome = tokens.make(systemUser).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        switch (outcome) {
            case Outcome.Issued issued -> model.addAttribute("issued", issued);
            case Outcome.Refused refused -> model.addAttribute("refused", refused.description());
        }
        model.addAttribute("chosen", systemUser);
        response.setHeader("Cache-Control", CacheControl.noStore().getHeaderValue());
        return page(run, locale, model);
    }

    private String page(int run, Locale locale, Model model) {
        if (run < 1 || run > MOST_RUNS) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        model.addAttribute("walk", road.walk(run));
        model.addAttribute("people", neighbours.people(locale));
        model.addAttribute("waiting", neighbours.waiting());
        model.addAttribute("systemUsers", tokens.choices());
        model.addAttribute("clockLines", snippets.of("clock"));
        return PAGE;
    }
}
