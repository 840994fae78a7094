package no.systembruker.api.reference;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.List;
import java.util.stream.Stream;
import no.systembruker.SystembrukerProperties;
import no.systembruker.api.security.ActingPerson;
import no.systembruker.api.security.Vendor;
import no.systembruker.token.OpenedToken;
import no.systembruker.token.PersonToken;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The frame of the document, which is the same for every call. */
@Configuration(proxyBeanMethods = false)
class ReferenceConfiguration {

    static final String TOKEN = "maskinporten";
    static final String IDPORTEN_TOKEN = "idporten";
    static final String PERSON_TOKEN = "person";

    private static final String ABOUT = """
            What vendors' programs, Maskinporten and public services call. Vendors show an access token of Maskinporten, \
            or one that was exchanged for it here, and the scope that the call takes. Calls about clients are made by a \
            person, with a token that was exchanged here for one of ID-porten. Unknown members of a body are \
            ignored, names are read in any case, and members without a value are left out of answers.""";

    /** In the order in which a vendor meets them. */
    private static final List<Tag> TAGS = Stream.of(
                    "System register",
                    "Requests",
                    "Requests for client systems",
                    "Change requests",
                    "System users",
                    "Clients",
                    "Token exchange",
                    "Maskinporten",
                    "Decision point",
                    "Internal")
            .map(name -> new Tag().name(name))
            .toList();

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Vendor.class, ActingPerson.class, OpenedToken.class, PersonToken.class);
    }

    @Bean
    OpenAPI apiDocument(SystembrukerProperties installation) {
        return new OpenAPI()
                .info(new Info().title("Systembruker").version("v1").description(ABOUT))
                .servers(List.of(new Server().url(installation.baseUrl().value())))
                .tags(TAGS)
                .components(new Components()
                        .addSecuritySchemes(
                                TOKEN, bearer("An access token of Maskinporten; the scope stands at the call."))
                        .addSecuritySchemes(
                                IDPORTEN_TOKEN,
                                bearer(
                                        "An access token that a person has from ID-porten; the scope stands at the call."))
                        .addSecuritySchemes(
                                PERSON_TOKEN,
                                bearer("A token of this platform that names a person, exchanged for one of ID-porten;"
                                        + " the scope stands at the call.")));
    }

    private static SecurityScheme bearer(String description) {
        return new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description(description);
    }

    @Bean
    ModelConverter payloadSchemas() {
        return new ModelResolver(spellingOfTheWire(), new SchemaNames());
    }

    private static ObjectMapper spellingOfTheWire() {
        return Json31.mapper().copy().setAnnotationIntrospector(new WireSpelling());
    }
}
