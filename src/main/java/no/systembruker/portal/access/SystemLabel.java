package no.systembruker.portal.access;

import java.util.Objects;
import no.systembruker.catalogue.LocalisedText;
import no.systembruker.register.RegisteredSystem;
import no.systembruker.systemuser.OwnLabel;
import no.systembruker.systemuser.SystemUser;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * How a page names a system that has access or asks for it.
 *
 * @param name the system's own name, in the reader's language
 * @param title what the vendor calls this access, when that is not just the system's name
 * @param own what the reader's organisation calls this access, if anything of its own
 */
public record SystemLabel(
        String name, @Nullable String title, @Nullable String own, String vendor) {

    public static SystemLabel of(RegisteredSystem system, String title, String vendor) {
        return of(system, title, null, vendor);
    }

    public static SystemLabel of(RegisteredSystem system, SystemUser systemUser, String vendor) {
        return of(system, systemUser.title(), systemUser.label(), vendor);
    }

    private static SystemLabel of(RegisteredSystem system, String title, @Nullable OwnLabel label, String vendor) {
        return of(system.name(), title, label, vendor);
    }

    public static SystemLabel of(LocalisedText system, String title, @Nullable OwnLabel label, String vendor) {
        var name = system.in(LocaleContextHolder.getLocale());
        var isTitled = !title.equals(system.nb()) && !title.equals(name);
        return new SystemLabel(name, isTitled ? title : null, label == null ? null : label.value(), vendor);
    }

    /** The name that tells it from the others: what the reader's organisation calls it first of all. */
    public String heading() {
        return Objects.requireNonNullElseGet(own, () -> Objects.requireNonNullElse(title, name));
    }

    /** Whether the heading does not tell what system it is. */
    public boolean isCalledOtherwise() {
        return !heading().equals(name);
    }
}
