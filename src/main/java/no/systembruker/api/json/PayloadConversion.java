package no.systembruker.api.json;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets payloads be read and written their own way. The converter is no bean: as one it would replace the application's own. */
@Configuration(proxyBeanMethods = false)
class PayloadConversion implements WebMvcConfigurer {

    private final ApiJson json;

    PayloadConversion(ApiJson json) {
        this.json = json;
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
        builder.addCustomConverter(new PayloadConverter(json));
    }
}
