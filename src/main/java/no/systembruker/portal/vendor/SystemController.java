package no.systembruker.portal.vendor;

import java.util.Optional;
import java.util.OptionalLong;
import no.systembruker.portal.access.AccessLines;
import no.systembruker.register.ChangeLog;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One of the vendor's systems: how it stands in the register, and how it came to. */
@Controller
class SystemController {

    static final String ADDRESS = VendorController.ADDRESS + "/systems";
    static final String ONE = ADDRESS + "/{systemId}";

    private static final int CHANGES = 20;

    private final SystemPages pages;
    private final ChangeLog changes;
    private final AccessLines access;

    SystemController(SystemPages pages, ChangeLog changes, AccessLines access) {
        this.pages = pages;
        this.changes = changes;
        this.access = access;
    }

    /**
     * @param registered whether that was done just now
     * @param changed likewise
     */
    @GetMapping(ONE)
    ModelAndView show(
            OwnSystem own,
            @RequestParam(defaultValue = "false") String registered,
            @RequestParam(defaultValue = "false") String changed) {
        var page = new ModelAndView("vendor/system", "page", pages.page(own));
        page.addObject("access", access.of(own.system().access()));
        page.addObject("registered", registered.equals("true"));
        page.addObject("changed", changed.equals("true"));
        return page;
    }

    /** @param from the number of the first change on the page */
    @GetMapping(ONE + "/changes")
    ModelAndView changes(OwnSystem own, @RequestParam Optional<String> from) {
        var first = from.map(SystemController::number).orElse(OptionalLong.empty());
        var found = changes.page(own.system(), first, CHANGES);
        var page = new ModelAndView("vendor/changes", "page", pages.page(own));
        page.addObject("lines", pages.lines(found));
        page.addObject("first", first.isEmpty());
        page.addObject("next", found.next());
        return page;
    }

    private static OptionalLong number(String text) {
        return text.matches("[0-9]{1,18}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }
}
