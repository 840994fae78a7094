package no.systembruker.portal.access;

import java.util.Objects;
import no.systembruker.register.RegisteredSystem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * How a page names a system that has access or asks for it.
 *
 * @param name the system's own name, in the reader's language
 * @param title what the vendor calls this access, when that is not just the system's name
 */
public record SystemLabel(String name, @Nullable String title, String vendor) {

    public static SystemLabel of(RegisteredSystem system, String title, String vendor) {
        var name = system.name().in(LocaleContextHolder.getLocale());
        var isOwn = !title.equals(system.name().nb()) && !title.equals(name);
        return new SystemLabel(name, isOwn ? title : null, vendor);
    }

    /** The name that tells it from the others. */
    public String heading() {
        return Objects.requireNonNullElse(title, name);
    }
}
