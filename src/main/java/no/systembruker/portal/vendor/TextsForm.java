package no.systembruker.portal.vendor;

import java.util.Map;
import no.systembruker.register.DraftText;
import no.systembruker.register.SystemContent;

/**
 * Name and description side by side.
 *
 * @param sameNn whether nynorsk is to be the same as bokmål
 * @param sameEn whether English is
 */
public record TextsForm(DraftText name, DraftText description, boolean sameNn, boolean sameEn) {

    static TextsForm of(SystemContent content) {
        var name = content.name();
        var description = content.description();
        return new TextsForm(
                name,
                description,
                isSame(name.nb(), name.nn()) && isSame(description.nb(), description.nn()),
                isSame(name.nb(), name.en()) && isSame(description.nb(), description.en()));
    }

    static TextsForm read(Map<String, String> fields, SystemContent before) {
        var sameNn = fields.containsKey("sameNn");
        var sameEn = fields.containsKey("sameEn");
        return new TextsForm(
                text(fields, "name", before.name(), sameNn, sameEn),
                text(fields, "description", before.description(), sameNn, sameEn),
                sameNn,
                sameEn);
    }

    SystemContent in(SystemContent content) {
        return content.withTexts(name, description);
    }

    private static DraftText text(
            Map<String, String> fields, String text, DraftText before, boolean sameNn, boolean sameEn) {
        var nb = Written.text(fields, text + "Nb", before.nb());
        return new DraftText(
                nb,
                sameNn ? nb : Written.text(fields, text + "Nn", before.nn()),
                sameEn ? nb : Written.text(fields, text + "En", before.en()));
    }

    private static boolean isSame(String nb, String other) {
        return !nb.isEmpty() && nb.equals(other);
    }
}
