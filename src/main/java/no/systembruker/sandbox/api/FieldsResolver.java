package no.systembruker.sandbox.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import no.systembruker.sandbox.Sandbox;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Gives the calls of the sandbox API their body: a JSON object of moderate size without doubled members. */
@Sandbox
@Configuration(proxyBeanMethods = false)
class FieldsResolver implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private static final int LARGEST_BODY = 64 * 1024;
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Fields.class);
    }

    @Override
    public Fields resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders)
            throws IOException {
        var request = webRequest.getNativeRequest(HttpServletRequest.class);
        if (request == null || !isJson(request.getContentType())) {
            throw new ResponseStatusException(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The body must be application/json.");
        }
        var body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            throw new ResponseStatusException(
                    HttpStatus.CONTENT_TOO_LARGE, "The body must be at most " + LARGEST_BODY + " bytes.");
        }
        return new Fields(object(body));
    }

    private static JsonNode object(byte[] body) {
        try {
            var node = STRICT.readTree(body);
            if (node.isObject()) {
                return node;
            }
        } catch (JacksonException malformed) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "The body is not well-formed JSON.", malformed);
        }
        throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "The body must be a JSON object.");
    }

    private static boolean isJson(@Nullable String contentType) {
        try {
            return contentType != null
                    && MediaType.APPLICATION_JSON.isCompatibleWith(MediaType.parseMediaType(contentType));
        } catch (InvalidMediaTypeException malformed) {
            return false;
        }
    }
}
