package no.systembruker.portal.history;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.systembruker.history.Doer;
import no.systembruker.history.HistoryFilter;
import no.systembruker.history.Topic;
import no.systembruker.party.PersonId;
import no.systembruker.portal.error.PageNotFoundException;
import no.systembruker.portal.language.Dates;
import no.systembruker.register.SystemId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * What a reader has chosen to see; an empty text is no choice. Dates are days in Norway, both included.
 *
 * @param topic one of {@link Topic}, in small letters
 * @param by a person's id, or {@value #VENDOR}
 */
public record HistoryForm(String topic, String system, String by, String from, String to) {

    static final String VENDOR = "vendor";

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    /** What a browser leaves out is no choice either. */
    public HistoryForm(
            @Nullable String topic,
            @Nullable String system,
            @Nullable String by,
            @Nullable String from,
            @Nullable String to) {
        this.topic = stripped(topic);
        this.system = stripped(system);
        this.by = stripped(by);
        this.from = stripped(from);
        this.to = stripped(to);
    }

    /** The fields that cannot be read so, and the keys of what is wrong with them. */
    Map<String, String> errors() {
        var errors = new LinkedHashMap<String, String>();
        if (!isDayOrEmpty(from)) {
            errors.put("from", "history.filter.from-not-a-day");
        }
        if (!isDayOrEmpty(to)) {
            errors.put("to", "history.filter.to-not-a-day");
        }
        if (errors.isEmpty() && isBackwards()) {
            errors.put("to", "history.filter.backwards");
        }
        return errors;
    }

    /** Only of a form without errors. A choice that no page of ours has offered leads to no page. */
    HistoryFilter filter() {
        return new HistoryFilter(
                topic.isEmpty() ? null : chosenTopic(),
                system.isEmpty() ? null : SystemId.parse(system).orElseThrow(PageNotFoundException::new),
                by.isEmpty() ? null : chosenDoer(),
                from.isEmpty() ? null : startOf(LocalDate.parse(from)),
                to.isEmpty() ? null : startOf(LocalDate.parse(to).plusDays(1)));
    }

    /** A field for dates shows nothing that is none: what was written instead stands in a field for text. */
    public String fromType() {
        return fieldFor(from);
    }

    public String toType() {
        return fieldFor(to);
    }

    /** Whether anything is chosen. */
    public boolean isNarrowing() {
        return !query().isEmpty();
    }

    /** The choices as an address has them, the page's own first sign included; nothing without any. */
    String query() {
        var chosen = new LinkedHashMap<String, String>();
        chosen.put("topic", topic);
        chosen.put("system", system);
        chosen.put("by", by);
        chosen.put("from", from);
        chosen.put("to", to);
        chosen.values().removeIf(String::isEmpty);
        return chosen.entrySet().stream()
                .map(choice -> choice.getKey() + "=" + UriUtils.encode(choice.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private Topic chosenTopic() {
        for (var each : Topic.values()) {
            if (word(each).equals(topic)) {
                return each;
            }
        }
        throw new PageNotFoundException();
    }

    /** As addresses and the keys of words spell it. */
    static String word(Topic topic) {
        return topic.name().toLowerCase(Locale.ROOT);
    }

    private Doer chosenDoer() {
        return by.equals(VENDOR)
                ? new Doer.Vendor()
                : new Doer.Somebody(PersonId.parse(by).orElseThrow(PageNotFoundException::new));
    }

    private boolean isBackwards() {
        return !from.isEmpty() && !to.isEmpty() && LocalDate.parse(to).isBefore(LocalDate.parse(from));
    }

    private static String fieldFor(String written) {
        return isDayOrEmpty(written) ? "date" : "text";
    }

    private static boolean isDayOrEmpty(String text) {
        return text.isEmpty() || isDay(text);
    }

    private static boolean isDay(String text) {
        try {
            var year = LocalDate.parse(text).getYear();
            return FIRST_YEAR <= year && year <= LAST_YEAR;
        } catch (DateTimeException notOne) {
            return false;
        }
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Dates.NORWAY).toInstant();
    }

    private static String stripped(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
