package no.systembruker;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.systembruker.portal.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What a vendor can do on pages it can do by the API, and the other way round; where not, a reason is written. */
@PortalTest
class VendorActsTests {

    private static final Path TABLE = Path.of("src/test/resources/contract/vendor-acts.txt");
    private static final String REASON = "#";

    /** @param calls none where a reason stands in their place */
    private record Act(String page, Set<String> calls, String reason) {

        static Act read(String line) {
            var sides = line.split(" = ", 2);
            var page = sides[0].strip();
            return sides[1].startsWith(REASON)
                    ? new Act(page, Set.of(), sides[1].substring(1).strip())
                    : new Act(
                            page.startsWith(REASON) ? "" : page,
                            Arrays.stream(sides[1].split(","))
                                    .map(String::strip)
                                    .collect(toSet()),
                            page.startsWith(REASON) ? page.substring(1).strip() : "");
        }
    }

    /** The pages' and the API's. */
    @Autowired
    private List<RequestMappingHandlerMapping> handlers;

    private Set<Act> acts = Set.of();

    @BeforeEach
    void read() throws IOException {
        acts = Files.readAllLines(TABLE).stream()
                .filter(line -> line.contains(" = ") && !line.startsWith("# page") && !line.startsWith("#  "))
                .map(Act::read)
                .collect(toSet());
    }

    @Test
    void everyFormOfTheVendorsPagesHasItsCallOrAReason() {
        var forms = mapped("/vendor").filter(form -> form.startsWith("POST ")).collect(toSet());

        assertThat(acts.stream()
                        .map(Act::page)
                        .filter(page -> page.startsWith("POST "))
                        .collect(toSet()))
                .isEqualTo(forms);
    }

    @Test
    void everyPageThatIsNamedIsThere() {
        assertThat(mapped("/vendor").collect(toSet()))
                .containsAll(acts.stream()
                        .map(Act::page)
                        .filter(page -> !page.isEmpty())
                        .toList());
    }

    @Test
    void everyCallThatAVendorHasStandsAtAPageOrHasAReason() {
        var calls = Stream.of(
                        "/authentication/api/v1/systemregister/vendor",
                        "/authentication/api/v1/systemuser/request/vendor",
                        "/authentication/api/v1/systemuser/changerequest/vendor",
                        "/authentication/api/v1/systemuser/vendor")
                .flatMap(this::mapped)
                .collect(toSet());

        assertThat(acts.stream().flatMap(act -> act.calls().stream()).collect(toSet()))
                .isEqualTo(calls);
    }

    @Test
    void whatHasNoOtherSideHasAReason() {
        assertThat(acts)
                .filteredOn(act -> act.calls().isEmpty() || act.page().isEmpty())
                .allSatisfy(act -> assertThat(act.reason()).isNotBlank());
    }

    private Stream<String> mapped(String beginning) {
        return handlers.stream()
                .flatMap(door -> door.getHandlerMethods().keySet().stream())
                .flatMap(mapping -> mapping.getMethodsCondition().getMethods().stream()
                        .flatMap(method -> mapping.getPatternValues().stream().map(path -> method + " " + path)))
                .filter(call -> call.substring(call.indexOf(' ') + 1).equals(beginning)
                        || call.substring(call.indexOf(' ') + 1).startsWith(beginning + "/"));
    }
}
