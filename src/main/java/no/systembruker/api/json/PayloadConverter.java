package no.systembruker.api.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.ErrorResponseException;

/** Carries payloads over HTTP, and no body that is larger than any vendor needs. */
public final class PayloadConverter extends JacksonJsonHttpMessageConverter {

    /** The second is an old name that some libraries still give it. */
    private static final List<MediaType> JSON =
            List.of(MediaType.APPLICATION_JSON, new MediaType("text", "json"), new MediaType("application", "*+json"));

    static final int LARGEST_BODY = 1024 * 1024;

    public PayloadConverter(ApiJson json) {
        super(json.mapper());
        setSupportedMediaTypes(JSON);
    }

    @Override
    public boolean canRead(ResolvableType type, @Nullable MediaType mediaType) {
        return isPayload(type.toClass()) && super.canRead(type, mediaType);
    }

    @Override
    public boolean canWrite(ResolvableType targetType, Class<?> valueClass, @Nullable MediaType mediaType) {
        return isPayload(valueClass) && super.canWrite(targetType, valueClass, mediaType);
    }

    @Override
    public Object read(ResolvableType type, HttpInputMessage input, @Nullable Map<String, Object> hints)
            throws IOException {
        var body = input.getBody().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            throw new ErrorResponseException(HttpStatus.CONTENT_TOO_LARGE);
        }
        return super.read(type, new ReadBody(input.getHeaders(), new ByteArrayInputStream(body)), hints);
    }

    private static boolean isPayload(Class<?> type) {
        return Payload.class.isAssignableFrom(type);
    }

    private record ReadBody(HttpHeaders getHeaders, InputStream getBody) implements HttpInputMessage {}
}
