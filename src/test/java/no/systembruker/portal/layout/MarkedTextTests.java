package no.systembruker.portal.layout;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hard words in a sentence are found, and all of them are explained. */
class MarkedTextTests {

    private static final Path MESSAGES = Path.of("i18n");
    private static final Pattern MARK = Pattern.compile("]\\(([^)]*)\\)");

    private final MarkedText text = new MarkedText();

    @Test
    void aSentenceIsCutAtItsHardWords() {
        assertThat(text.pieces("Du mangler en [fullmakt](authority) fra [leverandøren](vendor)."))
                .containsExactly(
                        new Piece("Du mangler en ", null),
                        new Piece("fullmakt", "authority"),
                        new Piece(" fra ", null),
                        new Piece("leverandøren", "vendor"),
                        new Piece(".", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Uten vanskelige ord.", "«[Lønn](https)»", "[Lønn]", "[](vendor)"})
    void whatMarksNoWordOfOursIsText(String given) {
        assertThat(text.pieces(given)).containsExactly(new Piece(given, null));
    }

    @Test
    void everyHardWordIsExplained() throws IOException {
        assertThat(messages("words").stringPropertyNames())
                .isEqualTo(Arrays.stream(HardWord.values())
                        .map(word -> "words." + word.code())
                        .collect(toSet()));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void everyMarkNamesAHardWord(String set) throws IOException {
        assertThat(messages(set).values())
                .allSatisfy(message -> assertThat(marks(message))
                        .allMatch(mark -> HardWord.of(mark).isPresent()));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void aTranslationMarksTheSameWords(String set) throws IOException {
        var bokmaal = messages(set);
        for (var language : List.of("_nn", "_en")) {
            var translated = messages(set + language);
            assertThat(bokmaal.stringPropertyNames())
                    .allSatisfy(key -> assertThat(marks(translated.get(key)))
                            .as("%s%s", key, language)
                            .isEqualTo(marks(bokmaal.get(key))));
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void aMarkedMessageIsShownWithItsExplanations(String set) throws IOException {
        var messages = messages(set);
        for (var key : messages.stringPropertyNames()) {
            if (!marks(messages.get(key)).isEmpty()) {
                assertThat(uses(key)).as(key).allMatch(use -> use.contains("components/words :: "));
            }
        }
    }

    /** Each use in a template, with what stands before it in the same attribute. */
    private static List<String> uses(String key) throws IOException {
        var use = Pattern.compile("=\"[^\"]*#\\{" + Pattern.quote(key) + "[^\\w.-]");
        try (var templates = Files.walk(Path.of("src/main/resources/templates"))) {
            var uses = new ArrayList<String>();
            for (var template : templates.filter(Files::isRegularFile).toList()) {
                use.matcher(Files.readString(template)).results().forEach(found -> uses.add(found.group()));
            }
            return uses;
        }
    }

    static Stream<String> sets() throws IOException {
        try (var files = Files.list(MESSAGES)) {
            return files
                    .map(file -> file.getFileName().toString().replace(".properties", ""))
                    .filter(name -> !name.contains("_"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static SortedSet<String> marks(Object message) {
        return MARK.matcher(String.valueOf(message))
                .results()
                .map(mark -> mark.group(1))
                .collect(toCollection(TreeSet::new));
    }

    private static Properties messages(String set) throws IOException {
        try (var reader = Files.newBufferedReader(MESSAGES.resolve(set + ".properties"))) {
            var messages = new Properties();
            messages.load(reader);
            return messages;
        }
    }
}
