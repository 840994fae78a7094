package no.systembruker.portal.catalogue;

import no.systembruker.portal.error.PageNotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class AccessPackageController {

    private static final String ADDRESS = "/access-packages";

    private final CatalogueWords words;

    AccessPackageController(CatalogueWords words) {
        this.words = words;
    }

    @GetMapping(ADDRESS)
    ModelAndView index(@RequestParam(defaultValue = "") String search) {
        var areas = words.search(search);
        var page = new ModelAndView("catalogue/index", "areas", areas);
        page.addObject("search", search.strip());
        page.addObject(
                "count", areas.stream().mapToInt(area -> area.packages().size()).sum());
        return page;
    }

    @GetMapping(ADDRESS + "/{slug}")
    ModelAndView show(@PathVariable String slug) {
        return words.page(slug)
                .map(page -> new ModelAndView("catalogue/show", "page", page))
                .orElseThrow(PageNotFoundException::new);
    }
}
