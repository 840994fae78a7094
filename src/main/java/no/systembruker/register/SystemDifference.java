package no.systembruker.register;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is not the same about a system before and after a change. The order of a list is no part of it. */
public record SystemDifference(SystemContent before, SystemContent after) {

    /** A text of one language that was changed. */
    public record TextChange(Text text, String language, String before, String after) {}

    /** Which of a system's texts. */
    public enum Text {
        NAME,
        DESCRIPTION
    }

    public boolean isEmpty() {
        return texts().isEmpty()
                && gained().isEmpty()
                && lost().isEmpty()
                && clientsAdded().isEmpty()
                && clientsRemoved().isEmpty()
                && urlsAdded().isEmpty()
                && urlsRemoved().isEmpty()
                && !visibilityChanged();
    }

    public List<TextChange> texts() {
        return Stream.concat(
                        texts(Text.NAME, before.name(), after.name()),
                        texts(Text.DESCRIPTION, before.description(), after.description()))
                .toList();
    }

    public Access gained() {
        return beyond(after, before);
    }

    public Access lost() {
        return beyond(before, after);
    }

    public List<String> clientsAdded() {
        return beyond(after.clientIds(), before.clientIds());
    }

    public List<String> clientsRemoved() {
        return beyond(before.clientIds(), after.clientIds());
    }

    public List<String> urlsAdded() {
        return beyond(after.redirectUrls(), before.redirectUrls());
    }

    public List<String> urlsRemoved() {
        return beyond(before.redirectUrls(), after.redirectUrls());
    }

    public boolean visibilityChanged() {
        return before.visible() != after.visible();
    }

    private static Stream<TextChange> texts(Text text, DraftText before, DraftText after) {
        return Stream.of(
                        change(text, "nb", DraftText::nb, before, after),
                        change(text, "nn", DraftText::nn, before, after),
                        change(text, "en", DraftText::en, before, after))
                .filter(change -> !change.before().equals(change.after()));
    }

    private static TextChange change(
            Text text, String language, Function<DraftText, String> in, DraftText before, DraftText after) {
        return new TextChange(text, language, in.apply(before), in.apply(after));
    }

    private static Access beyond(SystemContent one, SystemContent other) {
        return new Access(beyond(one.rights(), other.rights()), beyond(one.packages(), other.packages()));
    }

    private static <T> List<T> beyond(List<T> one, List<T> other) {
        return one.stream().filter(item -> !other.contains(item)).toList();
    }
}
