package no.systembruker.portal.stepup;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Names what most acts are about: a system's access, whose system it is, and for whom. */
@Component
public class SubjectWords {

    private final MessageSource messages;

    SubjectWords(MessageSource messages) {
        this.messages = messages;
    }

    public String access(String system, String vendor, String organisation) {
        return messages.getMessage(
                "stepup.subject.access", new Object[] {system, vendor, organisation}, LocaleContextHolder.getLocale());
    }
}
