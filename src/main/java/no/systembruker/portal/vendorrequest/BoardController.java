package no.systembruker.portal.vendorrequest;

import java.util.Map;
import no.systembruker.portal.vendor.VendorMandate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All that a vendor has asked its customers for. */
@Controller
class BoardController {

    static final String ADDRESS = "/vendor/requests";

    private final BoardWords words;

    BoardController(BoardWords words) {
        this.words = words;
    }

    /** @param withdrawn whether the reader has just taken one back */
    @GetMapping(ADDRESS)
    ModelAndView index(
            VendorMandate mandate,
            @RequestParam Map<String, String> parameters,
            @RequestParam(defaultValue = "false") boolean withdrawn) {
        return new ModelAndView("vendorrequest/index", "page", words.page(mandate, parameters))
                .addObject("withdrawn", withdrawn);
    }
}
