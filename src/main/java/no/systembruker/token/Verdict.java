package no.systembruker.token;

import java.util.function.Function;

/** The token that was asked about, or why it is refused. */
public sealed interface Verdict<T> {

    record Accepted<T>(T token) implements Verdict<T> {}

    record Refused<T>(Refusal refusal) implements Verdict<T> {}

    /** The verdict of the next check, which is made only if all is well so far. */
    default <U> Verdict<U> then(Function<? super T, Verdict<U>> next) {
        return switch (this) {
            case Accepted<T> accepted -> next.apply(accepted.token());
            case Refused<T> refused -> new Refused<>(refused.refusal());
        };
    }
}
