package no.systembruker;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Three languages that say the same, and nothing on a page that is not said in all of them. */
class MessagesTests {

    private static final Path MESSAGES = Path.of("i18n");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path SOURCES = Path.of("src/main/java");

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\d+)");
    private static final Pattern USED_IN_TEMPLATE = Pattern.compile("#\\{([\\w.-]+)");
    private static final Pattern JAVA_TEXT = Pattern.compile("\"([a-z][\\w.-]*)\"");
    private static final Pattern TEMPLATE_TEXT = Pattern.compile("'([a-z][\\w.-]*)'");
    private static final Pattern PROTOTYPE = Pattern.compile(
            "(<(?:[^>\"']|\"[^\"]*\"|'[^']*')*?\\sth:(?:text|replace|insert)=(?:[^>\"']|\"[^\"]*\"|'[^']*')*>)[^<]*");
    private static final Pattern NOT_TEXT = Pattern.compile("(?s)<!--.*?-->|<(?:[^>\"']|\"[^\"]*\"|'[^']*')*>");

    static Stream<String> sets() {
        return files(MESSAGES)
                .map(file -> file.getFileName().toString().replace(".properties", ""))
                .filter(name -> !name.contains("_"));
    }

    static Stream<String> translations() {
        return sets().flatMap(set -> Stream.of(set + "_nn", set + "_en"));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void aTranslationHasTheKeysOfBokmaal(String translation) {
        var bokmaal = messages(translation.replaceAll("_.*", ""));

        assertThat(messages(translation).keySet()).isEqualTo(bokmaal.keySet());
    }

    @ParameterizedTest
    @MethodSource("translations")
    void aTranslationHasTheParametersOfBokmaal(String translation) {
        var bokmaal = messages(translation.replaceAll("_.*", ""));
        var translated = messages(translation);

        assertThat(bokmaal.stringPropertyNames())
                .allSatisfy(key -> assertThat(parameters(translated.getProperty(key)))
                        .as(key)
                        .isEqualTo(parameters(bokmaal.getProperty(key))));
    }

    @ParameterizedTest
    @MethodSource({"sets", "translations"})
    void aMessageIsWrittenAndReadable(String set) {
        var messages = messages(set);

        assertThat(messages.stringPropertyNames()).allSatisfy(key -> {
            var text = messages.getProperty(key);
            assertThat(text).as(key).isNotBlank();
            assertThat(text)
                    .as("%s: write ’, for ' is MessageFormat's own", key)
                    .doesNotContain("'");
            assertThatCode(() -> new MessageFormat(text)).as(key).doesNotThrowAnyException();
        });
    }

    @ParameterizedTest
    @MethodSource("sets")
    void aKeyStartsWithTheNameOfItsSet(String set) {
        assertThat(messages(set).stringPropertyNames()).allMatch(key -> key.startsWith(set + "."));
    }

    @Test
    void everySetIsLoaded() throws IOException {
        var settings = Files.readString(Path.of("src/main/resources/application.yml"));
        var listed = Pattern.compile("i18n/([\\w-]+)").matcher(settings).results();

        assertThat(listed.map(found -> found.group(1))).containsExactlyInAnyOrderElementsOf(sets().toList());
    }

    @Test
    void everyKeyOfATemplateIsWritten() {
        assertThat(keysInTemplates()).isSubsetOf(allKeys());
    }

    @Test
    void everyKeyIsUsed() {
        var inTemplates = keysInTemplates();
        var named = keysNamedOutright();

        assertThat(allKeys())
                .allSatisfy(key -> assertThat(inTemplates.contains(key) || isNamed(key, named))
                        .as(key)
                        .isTrue());
    }

    @Test
    void aTemplateHasNoTextOfItsOwn() {
        assertThat(files(TEMPLATES))
                .allSatisfy(template -> assertThat(textThatStays(read(template)))
                        .as(template.toString())
                        .doesNotContainPattern("\\p{L}"));
    }

    /** Outside of #{}, a key is named whole, or its beginning up to a full stop and the rest by a value of its own. */
    private static boolean isNamed(String key, SortedSet<String> texts) {
        return texts.contains(key) || texts.stream().anyMatch(text -> text.endsWith(".") && key.startsWith(text));
    }

    /** Leaves out what Thymeleaf replaces: text that only shows where words will be. */
    private static String textThatStays(String template) {
        var withoutPrototypes = PROTOTYPE.matcher(template).replaceAll("$1");
        return NOT_TEXT.matcher(withoutPrototypes).replaceAll(" ");
    }

    private static SortedSet<String> allKeys() {
        return sets().flatMap(set -> messages(set).stringPropertyNames().stream())
                .collect(toCollection(TreeSet::new));
    }

    private static SortedSet<String> keysInTemplates() {
        return found(USED_IN_TEMPLATE, TEMPLATES);
    }

    private static SortedSet<String> keysNamedOutright() {
        var texts = found(JAVA_TEXT, SOURCES);
        texts.addAll(found(TEMPLATE_TEXT, TEMPLATES));
        return texts;
    }

    private static SortedSet<String> found(Pattern pattern, Path folder) {
        return files(folder)
                .flatMap(file -> pattern.matcher(read(file)).results())
                .map(result -> result.group(1))
                .collect(toCollection(TreeSet::new));
    }

    private static SortedSet<String> parameters(String message) {
        return PARAMETER.matcher(message).results().map(MatchResult::group).collect(toCollection(TreeSet::new));
    }

    private static Properties messages(String set) {
        try (var reader = Files.newBufferedReader(MESSAGES.resolve(set + ".properties"))) {
            var messages = new Properties();
            messages.load(reader);
            return messages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(not(Files::isDirectory)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
