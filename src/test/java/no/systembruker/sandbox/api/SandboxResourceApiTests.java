package no.systembruker.sandbox.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Set;
import no.systembruker.catalogue.LocalisedText;
import no.systembruker.catalogue.Resource;
import no.systembruker.catalogue.Resources;
import no.systembruker.sandbox.InTown;
import no.systembruker.sandbox.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.json.JsonMapper;

@InTown
class SandboxResourceApiTests {

    private static final String NAME = "{'nb': 'Torgleie', 'nn': 'Torgleige', 'en': 'Square rent'}";

    private final Visitor visitor = new Visitor();

    @Value("${systembruker.base-url}")
    private String baseUrl;

    @Autowired
    private Resources resources;

    @Test
    void aResourceIsCreatedAndThenReplaced() {
        var first = post("{'id': 'torgleie', 'owner': 'Fjordvik kommune', 'name': " + NAME + "}");
        var second = post("{'id': 'torgleie', 'owner': 'Fjordvik havn', 'name': " + NAME
                + ", 'packages': ['servering'], 'delegable': false}");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(resources.find("torgleie"))
                .contains(new Resource(
                        "torgleie",
                        "Fjordvik havn",
                        new LocalisedText("Torgleie", "Torgleige", "Square rent"),
                        false,
                        Set.of("servering")));
    }

    @Test
    void aResourceMayBeGivenAwayUnlessSaidOtherwise() {
        post("{'id': 'uteservering', 'owner': 'Fjordvik kommune', 'name': " + NAME + "}");

        assertThat(resources.find("uteservering")).map(Resource::delegable).contains(true);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            id             | {'owner': 'o', 'name': NAME}
            id             | {'id': '', 'owner': 'o', 'name': NAME}
            id             | {'id': 'a b', 'owner': 'o', 'name': NAME}
            id             | {'id': 'æ', 'owner': 'o', 'name': NAME}
            id             | {'id': 7, 'owner': 'o', 'name': NAME}
            owner          | {'id': 'r', 'name': NAME}
            owner          | {'id': 'r', 'owner': ' ', 'name': NAME}
            name           | {'id': 'r', 'owner': 'o'}
            name           | {'id': 'r', 'owner': 'o', 'name': 'Torgleie'}
            name.nn        | {'id': 'r', 'owner': 'o', 'name': {'nb': 'a', 'en': 'c'}}
            name.se        | {'id': 'r', 'owner': 'o', 'name': {'nb': 'a', 'nn': 'b', 'en': 'c', 'se': 'd'}}
            packages       | {'id': 'r', 'owner': 'o', 'name': NAME, 'packages': 'lonn'}
            packages       | {'id': 'r', 'owner': 'o', 'name': NAME, 'packages': [1]}
            packages       | {'id': 'r', 'owner': 'o', 'name': NAME, 'packages': ['finnes-ikke']}
            delegable      | {'id': 'r', 'owner': 'o', 'name': NAME, 'delegable': 'ja'}
            unknown        | {'id': 'r', 'owner': 'o', 'name': NAME, 'unknown': 1}
            """)
    void aFaultIsNamedAndNothingStored(String field, String body) {
        var answer = post(body.replace("NAME", NAME));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(JsonMapper.shared().readTree(answer.body()).path("errors").propertyNames())
                .contains(field);
        assertThat(resources.find("r")).isEmpty();
    }

    private HttpResponse<String> post(String body) {
        return visitor.json("POST", baseUrl + "/sandbox/api/resources", body.replace('\'', '"'));
    }
}
