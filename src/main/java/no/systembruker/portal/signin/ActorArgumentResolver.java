package no.systembruker.portal.signin;

import java.util.Optional;
import no.systembruker.party.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Lets a controller method ask for the {@code Actor actor}, or on an open page for the {@code Optional<Actor> actor}. */
@Component
public class ActorArgumentResolver implements HandlerMethodArgumentResolver {

    private final CurrentActor current;

    ActorArgumentResolver(CurrentActor current) {
        this.current = current;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.nestedIfOptional().getNestedParameterType().equals(Actor.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer page,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var actor = current.find();
        return parameter.getParameterType().equals(Optional.class)
                ? actor
                : actor.orElseThrow(ActorArgumentResolver::signIn);
    }

    private static InsufficientAuthenticationException signIn() {
        return new InsufficientAuthenticationException("The page asks who is acting, but is open to all");
    }
}
