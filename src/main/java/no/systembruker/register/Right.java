package no.systembruker.register;

import org.jspecify.annotations.Nullable;

/**
 * A single right (enkeltrettighet): one public service's resource. The action is carried for the vendor's sake; it decides
 * nothing but whether two rights of one list are the same (domain.md §5.4).
 */
public record Right(String resource, @Nullable String action) {

    public static Right to(String resource) {
        return new Right(resource, null);
    }
}
