package no.systembruker.api.json;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import no.systembruker.api.ApiDoor;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets payloads be read and written their own way. The converter is no bean: as one it would replace the application's own. */
@Configuration(proxyBeanMethods = false)
class PayloadConversion implements WebMvcConfigurer {

    private final ApiJson json;
    private final ContentNegotiationStrategy wishes = new HeaderContentNegotiationStrategy();

    PayloadConversion(ApiJson json) {
        this.json = json;
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
        builder.addCustomConverter(new PayloadConverter(json));
    }

    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer formats) {
        formats.strategies(List.of(this::acceptable));
    }

    /** JSON whatever the caller would rather have: it would hear of a refusal only when its call has had its effect. */
    private List<MediaType> acceptable(NativeWebRequest call) throws HttpMediaTypeNotAcceptableException {
        return leadsToApi(call) ? ContentNegotiationStrategy.MEDIA_TYPE_ALL_LIST : wishes.resolveMediaTypes(call);
    }

    private static boolean leadsToApi(NativeWebRequest call) {
        var request = call.getNativeRequest(HttpServletRequest.class);
        return request != null && ApiDoor.leadsTo(request);
    }
}
