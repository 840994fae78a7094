package no.systembruker.api.reference;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.systembruker.api.problem.Problem;
import no.systembruker.api.problem.ProblemCode;
import no.systembruker.api.problem.ValidationCode;
import no.systembruker.api.security.RequiresIdPortenToken;
import no.systembruker.api.security.RequiresMaskinportenToken;
import no.systembruker.api.security.RequiresPersonToken;
import no.systembruker.api.security.RequiresScope;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOperationComponentsCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Describes one call: who may make it, and every answer it can have. */
@Component
class CallReference implements GlobalOperationComponentsCustomizer {

    /** An extension of the document: the codes that a refusal with this status can bear. */
    static final String CODES = "x-codes";

    private static final String JSON = "application/json";
    private static final String PROBLEM_JSON = "application/problem+json";
    private static final String PROBLEM = "Problem";

    /** Refusals that are told by their status and headers alone. */
    private static final Set<Integer> BARE = Set.of(401, 403, 503);

    private static final Map<Integer, String> PLAIN_WORDS = Map.of(
            400, "Something that must be given is missing, or cannot be read.",
            403, "The token does not hold the scope, or what is asked for is another vendor's.",
            404, "There is no such thing, or not for this vendor.",
            409, "Somebody else was first. Nothing was done; read again what is true now.",
            410, "It is gone for good.",
            413, "The body is larger than the API reads.",
            415, "The body is not application/json.",
            503, "The token's keys cannot be had just now. Try again after the pause that Retry-After names.");

    private final Examples examples;

    CallReference(Examples examples) {
        this.examples = examples;
    }

    @Override
    public Operation customize(Operation call, @Nullable Components components, HandlerMethod handler) {
        var answers = handler.getMethodAnnotation(Answers.class);
        if (answers == null) {
            throw new IllegalStateException(handler + " does not say how it answers");
        }
        var schemas = components == null ? new Components() : components;
        call.setSecurity(security(handler));
        call.setResponses(responses(call, answers, schemas, handler));
        examples.of(call).forEach(example -> show(example, call));
        return call;
    }

    @Override
    public Operation customize(Operation call, HandlerMethod handler) {
        return customize(call, null, handler);
    }

    private static List<SecurityRequirement> security(HandlerMethod handler) {
        if (handler.hasMethodAnnotation(RequiresMaskinportenToken.class)) {
            return List.of(new SecurityRequirement().addList(ReferenceConfiguration.TOKEN));
        }
        return Stream.of(
                        anyOf(
                                ReferenceConfiguration.TOKEN,
                                Optional.ofNullable(handler.getMethodAnnotation(RequiresScope.class))
                                        .map(RequiresScope::value)),
                        anyOf(
                                ReferenceConfiguration.IDPORTEN_TOKEN,
                                Optional.ofNullable(handler.getMethodAnnotation(RequiresIdPortenToken.class))
                                        .map(RequiresIdPortenToken::value)),
                        anyOf(
                                ReferenceConfiguration.PERSON_TOKEN,
                                Optional.ofNullable(handler.getMethodAnnotation(RequiresPersonToken.class))
                                        .map(RequiresPersonToken::value)))
                .flatMap(List::stream)
                .toList();
    }

    /** Any one of the scopes will do. */
    private static List<SecurityRequirement> anyOf(String scheme, Optional<String[]> scopes) {
        return scopes.stream()
                .flatMap(Arrays::stream)
                .map(scope -> new SecurityRequirement().addList(scheme, scope))
                .toList();
    }

    private static ApiResponses responses(Operation call, Answers answers, Components schemas, HandlerMethod handler) {
        var responses = new ApiResponses();
        for (var status : answers.value()) {
            responses.addApiResponse(Integer.toString(status), success(status, answers.with(), schemas));
        }
        refusals(call, answers, handler)
                .forEach((status, codes) ->
                        responses.addApiResponse(Integer.toString(status), refusal(status, codes, schemas)));
        return responses;
    }

    private static ApiResponse success(int status, Class<?> body, Components schemas) {
        var response = new ApiResponse().description(HttpStatus.valueOf(status).getReasonPhrase());
        return body == Void.class ? response : response.content(content(JSON, schema(body, schemas)));
    }

    /** The codes of each status, of which there may be none. */
    private static Map<Integer, List<Code>> refusals(Operation call, Answers answers, HandlerMethod handler) {
        var refusals = new TreeMap<Integer, List<Code>>();
        Arrays.stream(answers.problems())
                .map(Code::of)
                .collect(groupingBy(Code::status))
                .forEach(refusals::put);
        if (answers.validations().length > 0) {
            var codes = Arrays.stream(answers.validations()).map(Code::of).toList();
            refusals.merge(400, codes, CallReference::joined);
        }
        for (var status : answers.plainly()) {
            refusals.putIfAbsent(status, List.of());
        }
        if (call.getRequestBody() != null || call.getParameters() != null) {
            refusals.putIfAbsent(400, List.of());
        }
        if (call.getRequestBody() != null) {
            refusals.putIfAbsent(413, List.of());
            refusals.putIfAbsent(415, List.of());
        }
        if (handler.hasMethodAnnotation(RequiresScope.class)) {
            refusals.merge(401, List.of(Code.of(ProblemCode.NO_VENDOR_IN_TOKEN)), CallReference::joined);
        }
        if (!security(handler).isEmpty() && !handler.hasMethodAnnotation(RequiresMaskinportenToken.class)) {
            refusals.putIfAbsent(401, List.of());
            refusals.putIfAbsent(403, List.of());
            refusals.putIfAbsent(503, List.of());
        }
        return refusals;
    }

    private static List<Code> joined(List<Code> some, List<Code> others) {
        var all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    private static ApiResponse refusal(int status, List<Code> codes, Components schemas) {
        var response = new ApiResponse().description(words(status, codes));
        if (!codes.isEmpty()) {
            response.addExtension(CODES, codes);
        }
        return codes.isEmpty() && BARE.contains(status)
                ? response
                : response.content(content(PROBLEM_JSON, problem(schemas)));
    }

    private static Schema<?> problem(Components schemas) {
        var problem = new Schema<>();
        for (var kind : Problem.class.getPermittedSubclasses()) {
            problem.addOneOfItem(schema(kind, schemas));
        }
        schemas.addSchemas(PROBLEM, problem);
        return new Schema<>().$ref("#/components/schemas/" + PROBLEM);
    }

    private static String words(int status, List<Code> codes) {
        return codes.isEmpty()
                ? PLAIN_WORDS.getOrDefault(status, HttpStatus.valueOf(status).getReasonPhrase())
                : codes.stream().map(code -> code.code() + ": " + code.title()).collect(joining("\n"));
    }

    private static Content content(String type, Schema<?> schema) {
        return new Content().addMediaType(type, new MediaType().schema(schema));
    }

    private static Schema<?> schema(Class<?> body, Components schemas) {
        var resolved =
                ModelConverters.getInstance(true).resolveAsResolvedSchema(new AnnotatedType(body).resolveAsRef(true));
        resolved.referencedSchemas.forEach(schemas::addSchemas);
        return resolved.schema;
    }

    private static void show(Examples.Step example, Operation call) {
        if (example.send() != null && call.getRequestBody() != null) {
            call.getRequestBody().getContent().values().forEach(sent -> add(sent, example.title(), example.send()));
        }
        var response = call.getResponses().get(Integer.toString(example.status()));
        if (response == null) {
            throw new IllegalStateException(
                    call.getOperationId() + " has an example with a status that it does not know: " + example.status());
        }
        if (example.answer() != null && response.getContent() != null) {
            response.getContent().values().forEach(answered -> add(answered, example.title(), example.answer()));
        }
    }

    private static void add(MediaType content, String title, Object value) {
        content.addExamples(title, new Example().value(value));
    }

    /** One code that a refusal can bear. */
    record Code(int status, String code, String title) {

        static Code of(ProblemCode problem) {
            return new Code(problem.status().value(), problem.code(), problem.title());
        }

        static Code of(ValidationCode validation) {
            return new Code(400, validation.code(), validation.title());
        }
    }
}
