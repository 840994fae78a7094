package no.systembruker.portal.docs;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import no.systembruker.portal.error.PageNotFoundException;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Controller
class ApiDocsController {

    private static final String ADDRESS = "/docs/api";

    private final OpenApiWebMvcResource document;
    private final String documentAddress;

    ApiDocsController(OpenApiWebMvcResource document, @Value("${springdoc.api-docs.path}") String documentAddress) {
        this.document = document;
        this.documentAddress = documentAddress;
    }

    @GetMapping(ADDRESS)
    ModelAndView index(HttpServletRequest request) throws JsonProcessingException {
        var page = new ModelAndView("docs/index", "groups", read(request).groups());
        page.addObject("document", documentAddress);
        return page;
    }

    @GetMapping(ADDRESS + "/{id}")
    ModelAndView show(@PathVariable String id, HttpServletRequest request) throws JsonProcessingException {
        return read(request)
                .find(id)
                .map(call -> new ModelAndView("docs/show", "call", call))
                .orElseThrow(PageNotFoundException::new);
    }

    private ApiDocument read(HttpServletRequest request) throws JsonProcessingException {
        return ApiDocument.read(document.openapiJson(request, documentAddress, Locale.ENGLISH));
    }
}
