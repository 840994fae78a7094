package no.systembruker.portal.docs;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The codes and the scopes of the API, as it tells of them itself: what is not in its tables is not here. */
@Component
public class ApiCodes {

    private final OpenApiWebMvcResource document;
    private final String documentAddress;

    ApiCodes(OpenApiWebMvcResource document, @Value("${springdoc.api-docs.path}") String documentAddress) {
        this.document = document;
        this.documentAddress = documentAddress;
    }

    /** A call of the API, by which its page is found. */
    public record Call(String id, String summary) {}

    /**
     * @param title in the API's own words
     */
    public record Problem(String code, String title) {}

    public record Scope(String name, List<Call> calls) {}

    /** Both, from one reading. */
    public record Reading(List<Problem> problems, List<Scope> scopes) {}

    public Reading read(HttpServletRequest request) {
        var calls = document(request).groups().stream()
                .flatMap(group -> group.calls().stream())
                .toList();
        return new Reading(problems(calls), scopes(calls));
    }

    private static List<Problem> problems(List<ApiCall> calls) {
        return calls.stream()
                .flatMap(call -> call.answers().stream())
                .flatMap(answer -> answer.codes().stream())
                .map(code -> new Problem(code.code(), code.title()))
                .distinct()
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .toList();
    }

    private static List<Scope> scopes(List<ApiCall> calls) {
        return calls.stream()
                .flatMap(call -> call.scopes().stream().map(scope -> new Needed(scope, call)))
                .collect(groupingBy(
                        Needed::scope,
                        TreeMap::new,
                        mapping(
                                needed -> new Call(
                                        needed.call().id(), needed.call().summary()),
                                toList())))
                .entrySet()
                .stream()
                .map(scope -> new Scope(scope.getKey(), scope.getValue()))
                .toList();
    }

    private record Needed(String scope, ApiCall call) {}

    private ApiDocument document(HttpServletRequest request) {
        try {
            return ApiDocument.read(document.openapiJson(request, documentAddress, Locale.ENGLISH));
        } catch (JsonProcessingException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }
}
