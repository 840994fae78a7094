package no.systembruker.sandbox.idporten;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import no.systembruker.sandbox.Sandbox;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Pages in the language of {@code ui_locales}, which is not the portal's way of choosing one. */
@Sandbox
@Component
class IdportenPages {

    private final ThymeleafViewResolver views;

    IdportenPages(ThymeleafViewResolver views) {
        this.views = views;
    }

    ModelAndView signIn(HttpStatus status, Language language, Map<String, Object> model) {
        return page("sandbox/idporten/sign-in", status, language, model);
    }

    /** A page that only says something: why there is no way on, or that one is signed out. */
    ModelAndView message(HttpStatus status, Language language, String key) {
        return page("sandbox/idporten/message", status, language, Map.of("key", "sandbox.idporten.message." + key));
    }

    private ModelAndView page(String name, HttpStatus status, Language language, Map<String, Object> model) {
        var content = new HashMap<>(model);
        content.put("language", language.tag());
        var page = new ModelAndView(view(name, language.locale()), content);
        page.setStatus(status);
        return page;
    }

    private View view(String name, Locale locale) {
        try {
            var view = views.resolveViewName(name, locale);
            if (view == null) {
                throw new IllegalStateException("No template " + name);
            }
            return view;
        } catch (Exception broken) {
            throw new IllegalStateException("Template " + name + " cannot be used", broken);
        }
    }
}
