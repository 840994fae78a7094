package no.systembruker.portal.vendor;

import no.systembruker.register.DraftText;
import no.systembruker.register.SystemDraft;

/**
 * What a system is to be called, by people and by programs.
 *
 * @param systemName the id without what every id of the vendor begins with; may be left to us
 */
public record IdentityForm(String nameNb, String systemName) {

    static final IdentityForm EMPTY = new IdentityForm("", "");

    static IdentityForm of(SystemDraft draft) {
        var prefix = prefix(draft);
        var id = draft.systemId();
        return new IdentityForm(
                draft.content().name().nb(), id.startsWith(prefix) ? id.substring(prefix.length()) : id);
    }

    boolean leavesIdToUs() {
        return systemName.isBlank();
    }

    IdentityForm withSystemName(String proposed) {
        return new IdentityForm(nameNb, proposed);
    }

    /** Names in the other languages that were the same go on being it. */
    SystemDraft in(SystemDraft draft) {
        var content = draft.content();
        var before = content.name();
        var name = nameNb.strip();
        var anew = new DraftText(
                name, following(before.nn(), before.nb(), name), following(before.en(), before.nb(), name));
        return draft.with(prefix(draft) + systemName.strip(), content.withTexts(anew, content.description()));
    }

    private static String following(String other, String before, String name) {
        return !before.isEmpty() && other.equals(before) ? name : other;
    }

    private static String prefix(SystemDraft draft) {
        return draft.vendor() + "_";
    }
}
