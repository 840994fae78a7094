package no.systembruker.api;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo.BuilderConfiguration;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Lets the API's addresses be spelt in any case, and leaves the pages' as they are. The mapping is one for both, and is made by
 * the htmx library, so the routes are changed in it before the first call comes.
 */
@Component
class RoutesInAnyCase implements SmartInitializingSingleton {

    private final RequestMappingHandlerMapping routes;
    private final BuilderConfiguration anyCase = new BuilderConfiguration();

    RoutesInAnyCase(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes) {
        this.routes = routes;
        this.anyCase.setPatternParser(ApiDoor.ANY_CASE);
    }

    @Override
    public void afterSingletonsInstantiated() {
        routes.getHandlerMethods().forEach((route, handler) -> {
            if (ApiDoor.holds(handler.getBeanType())) {
                replace(route, handler);
            }
        });
    }

    private void replace(RequestMappingInfo route, HandlerMethod handler) {
        var inAnyCase = route.mutate()
                .options(anyCase)
                .paths(route.getPatternValues().toArray(String[]::new))
                .build();
        routes.unregisterMapping(route);
        routes.registerMapping(inAnyCase, handler.getBean(), handler.getMethod());
    }
}
