package no.systembruker.api.security;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.systembruker.token.RequiredScope;
import org.springframework.web.method.HandlerMethod;

/** Whom a handler lets in. Each says so of itself, once; one that does not is let nobody in to. */
sealed interface Admission {

    record WithScope(RequiredScope scope) implements Admission {}

    record WithMaskinportenToken() implements Admission {}

    record WithIdPortenToken(RequiredScope scope) implements Admission {}

    record WithPersonToken(RequiredScope scope) implements Admission {}

    record Everybody() implements Admission {}

    static Admission to(HandlerMethod handler) {
        var said = Stream.of(
                        withScope(handler),
                        withMaskinportenToken(handler),
                        withIdPortenToken(handler),
                        withPersonToken(handler),
                        everybody(handler))
                .flatMap(Optional::stream)
                .toList();
        if (said.size() != 1) {
            throw new IllegalStateException(handler + " does not say, in one way, whom it lets in");
        }
        return said.getFirst();
    }

    private static Optional<Admission> withScope(HandlerMethod handler) {
        return Optional.ofNullable(handler.getMethodAnnotation(RequiresScope.class))
                .map(required -> new WithScope(atLeastOne(required.value(), handler)));
    }

    /** To require none of no scopes would be to require nothing. */
    private static RequiredScope atLeastOne(String[] scopes, HandlerMethod handler) {
        if (scopes.length == 0) {
            throw new IllegalStateException(handler + " does not say which scope it takes");
        }
        return new RequiredScope(List.of(scopes));
    }

    private static Optional<Admission> withMaskinportenToken(HandlerMethod handler) {
        return handler.hasMethodAnnotation(RequiresMaskinportenToken.class)
                ? Optional.of(new WithMaskinportenToken())
                : Optional.empty();
    }

    private static Optional<Admission> withIdPortenToken(HandlerMethod handler) {
        return Optional.ofNullable(handler.getMethodAnnotation(RequiresIdPortenToken.class))
                .map(required -> new WithIdPortenToken(atLeastOne(required.value(), handler)));
    }

    private static Optional<Admission> withPersonToken(HandlerMethod handler) {
        return Optional.ofNullable(handler.getMethodAnnotation(RequiresPersonToken.class))
                .map(required -> new WithPersonToken(atLeastOne(required.value(), handler)));
    }

    private static Optional<Admission> everybody(HandlerMethod handler) {
        return handler.hasMethodAnnotation(OpenToAll.class) ? Optional.of(new Everybody()) : Optional.empty();
    }
}
