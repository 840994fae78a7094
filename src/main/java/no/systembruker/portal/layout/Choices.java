package no.systembruker.portal.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import no.systembruker.overview.Vendors;
import no.systembruker.party.OrganisationNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The choices of a form: addresses have the values of an enum in small letters, with dashes. */
@Component
public class Choices {

    private final MessageSource messages;

    Choices(MessageSource messages) {
        this.messages = messages;
    }

    /** Nothing, when it is none of the values. */
    public static <E extends Enum<E>> Optional<E> read(Class<E> type, @Nullable String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value(value).equals(text))
                .findFirst();
    }

    public static String value(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @param prefix what the keys of their words begin with */
    public <E extends Enum<E>> List<Choice> among(Class<E> type, String prefix, E chosen) {
        return Arrays.stream(type.getEnumConstants())
                .map(value -> new Choice(value(value), words(prefix + value(value)), value == chosen))
                .toList();
    }

    /** With all of them as the first choice. */
    public <E extends Enum<E>> List<Choice> allOr(Class<E> type, String prefix, Optional<E> chosen) {
        var each = Arrays.stream(type.getEnumConstants())
                .map(value -> new Choice(
                        value(value),
                        words(prefix + value(value)),
                        chosen.filter(value::equals).isPresent()));
        return allOr(each.toList(), prefix + "all", chosen.isEmpty());
    }

    public List<Choice> vendors(Vendors vendors, Optional<OrganisationNumber> chosen, String wordsOfAll) {
        var each = vendors.byName().stream()
                .map(vendor -> new Choice(
                        vendor.number().value(),
                        vendor.name(),
                        chosen.filter(vendor.number()::equals).isPresent()))
                .toList();
        return allOr(each, wordsOfAll, chosen.isEmpty());
    }

    public List<Choice> allOr(List<Choice> each, String wordsOfAll, boolean chosen) {
        return Stream.concat(Stream.of(new Choice("", words(wordsOfAll), chosen)), each.stream())
                .toList();
    }

    private String words(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
