package no.systembruker.portal.access;

import java.util.List;

/** Whether the reader may pass this on. */
public sealed interface Grant {

    /** It was not looked into: the question is answered, or is not the reader's to answer. */
    record NotAsked() implements Grant {}

    record Held() implements Grant {}

    /** The reader lacks it; these roles, in the reader's words, can give it. */
    record Missing(List<String> givers) implements Grant {}

    /** It is to be taken away, which takes no authority to give. */
    record Removed() implements Grant {}

    default boolean isHeld() {
        return switch (this) {
            case Held held -> true;
            case Missing missing -> false;
            case NotAsked notAsked -> false;
            case Removed removed -> false;
        };
    }

    default boolean isMissing() {
        return switch (this) {
            case Missing missing -> true;
            case Held held -> false;
            case NotAsked notAsked -> false;
            case Removed removed -> false;
        };
    }

    default boolean isRemoved() {
        return switch (this) {
            case Removed removed -> true;
            case Held held -> false;
            case Missing missing -> false;
            case NotAsked notAsked -> false;
        };
    }
}
