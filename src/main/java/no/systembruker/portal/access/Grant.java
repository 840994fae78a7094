package no.systembruker.portal.access;

import java.util.List;

/** Whether the reader may pass this on. */
public sealed interface Grant {

    /** It was not looked into: the question is answered, or is not the reader's to answer. */
    record NotAsked() implements Grant {}

    record Held() implements Grant {}

    /** The reader lacks it; these roles, in the reader's words, can give it. */
    record Missing(List<String> givers) implements Grant {}

    default boolean isHeld() {
        return switch (this) {
            case Held held -> true;
            case Missing missing -> false;
            case NotAsked notAsked -> false;
        };
    }

    default boolean isMissing() {
        return switch (this) {
            case Missing missing -> true;
            case Held held -> false;
            case NotAsked notAsked -> false;
        };
    }
}
