package no.systembruker.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Brings together what two have made of the same system: the changes of both count, and where both changed the same text, the
 * draft's does.
 */
record Reconciliation(SystemContent base, SystemContent draft, SystemContent current) {

    SystemContent content() {
        return new SystemContent(
                text(SystemContent::name),
                text(SystemContent::description),
                list(SystemContent::rights),
                list(SystemContent::packages),
                list(SystemContent::clientIds),
                list(SystemContent::redirectUrls),
                one(SystemContent::visible));
    }

    private DraftText text(Function<SystemContent, DraftText> text) {
        return new DraftText(
                one(text.andThen(DraftText::nb)), one(text.andThen(DraftText::nn)), one(text.andThen(DraftText::en)));
    }

    private <T> T one(Function<SystemContent, T> part) {
        var drafted = part.apply(draft);
        return Objects.equals(drafted, part.apply(base)) ? part.apply(current) : drafted;
    }

    /** What the other has now, without what the draft took away and with what it added. */
    private <T> List<T> list(Function<SystemContent, List<T>> part) {
        var base = part.apply(base());
        var drafted = part.apply(draft);
        var merged = new ArrayList<>(part.apply(current));
        merged.removeIf(item -> base.contains(item) && !drafted.contains(item));
        drafted.stream()
                .filter(item -> !base.contains(item) && !merged.contains(item))
                .forEach(merged::add);
        return merged;
    }
}
