package no.systembruker.portal.party;

import java.util.Optional;
import no.systembruker.party.Mandate;
import no.systembruker.portal.signin.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Lets a controller method ask for the {@code Mandate mandate} of the chosen organisation; who has chosen none goes to the page
 * where one does. {@code Optional<Mandate> mandate} takes none as well.
 */
@Component
class MandateArgumentResolver implements HandlerMethodArgumentResolver {

    private final CurrentActor actor;
    private final CurrentParty party;

    MandateArgumentResolver(CurrentActor actor, CurrentParty party) {
        this.actor = actor;
        this.party = party;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.nestedIfOptional().getNestedParameterType().equals(Mandate.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer page,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var mandate = actor.find().flatMap(party::of);
        return parameter.getParameterType().equals(Optional.class)
                ? mandate
                : mandate.orElseThrow(NoPartyChosenException::new);
    }
}
