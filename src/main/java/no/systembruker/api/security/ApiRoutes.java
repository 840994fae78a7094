package no.systembruker.api.security;

import jakarta.servlet.http.HttpServletRequest;
import no.systembruker.api.ApiDoor;
import no.systembruker.api.json.NamedContentType;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The API's own routes: their words may be spelt in any case, and before their handlers stands nothing but what this door
 * needs. What the pages are prepared with, language and layout and htmx, no system asks for.
 */
@Component
class ApiRoutes extends RequestMappingHandlerMapping implements SmartInitializingSingleton {

    /** The mapping of the pages finds the API's handlers as well: it looks for them by their annotations. */
    private final RequestMappingHandlerMapping pages;

    ApiRoutes(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping pages, TokenGate gate) {
        this.pages = pages;
        setOrder(pages.getOrder() - 1);
        setPatternParser(ApiDoor.ANY_CASE);
        setInterceptors(new NamedContentType(), gate);
    }

    @Override
    protected boolean isHandler(Class<?> type) {
        return ApiDoor.holds(type) && super.isHandler(type);
    }

    @Override
    protected @Nullable HandlerMethod getHandlerInternal(HttpServletRequest request) throws Exception {
        return ApiDoor.leadsTo(request) ? super.getHandlerInternal(request) : null;
    }

    @Override
    public void afterSingletonsInstantiated() {
        pages.getHandlerMethods().forEach((route, handler) -> {
            if (isHandler(handler.getBeanType())) {
                pages.unregisterMapping(route);
            }
        });
    }
}
