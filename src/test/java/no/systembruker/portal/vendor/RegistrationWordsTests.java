package no.systembruker.portal.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import no.systembruker.catalogue.Catalogue;
import no.systembruker.register.RegistrationProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Whatever the register has against a system is told at a field, in every language. */
class RegistrationWordsTests {

    private static final List<String> MEMBERS = List.of(
            "id",
            "name.nb",
            "name.nn",
            "name.en",
            "description.nb",
            "description.nn",
            "description.en",
            "rights",
            "accessPackages",
            "clientId",
            "allowedRedirectUrls");

    private final ResourceBundleMessageSource messages = messages();
    private final RegistrationWords words = new RegistrationWords(Catalogue.load(), messages);

    static Stream<Class<?>> problems() {
        return Arrays.stream(RegistrationProblem.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("problems")
    void everyProblemIsToldAtAField(Class<?> problem) throws ReflectiveOperationException {
        var told = words.told(instance(problem)).toList();

        assertThat(told).isNotEmpty();
        assertThat(told).allSatisfy(each -> {
            for (var language : List.of("nb", "nn", "en")) {
                assertThat(messages.getMessage(each.words(), new Object[] {"x"}, Locale.of(language)))
                        .as(each.words())
                        .isNotBlank();
            }
        });
    }

    @Test
    void aFieldIsNamedForEveryMemberThatAProblemCanBeAbout() {
        assertThat(MEMBERS).allSatisfy(member -> assertThat(Field.of(member)).isPresent());
        assertThat(Field.of("nothing")).isEqualTo(Optional.empty());
    }

    private static RegistrationProblem instance(Class<?> type) throws ReflectiveOperationException {
        var components = type.getRecordComponents();
        var arguments = new ArrayList<Object>();
        Arrays.stream(components).forEach(component -> arguments.add(about(component.getName())));
        var constructor = type.getDeclaredConstructor(
                Arrays.stream(components).map(component -> component.getType()).toArray(Class<?>[]::new));
        return (RegistrationProblem) constructor.newInstance(arguments.toArray());
    }

    private static List<String> about(String component) {
        return component.equals("members") ? List.of("name.nn", "description.en") : List.of("x");
    }

    private static ResourceBundleMessageSource messages() {
        var source = new ResourceBundleMessageSource();
        source.setBasename("i18n/vendor");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return source;
    }
}
