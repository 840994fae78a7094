package no.systembruker.portal.vendor;

import java.util.Arrays;
import java.util.Optional;

/** The fields of the steps, by the names that they have in forms. */
enum Field {
    ID("systemName", "id", Step.IDENTITY),
    NAME_NB("nameNb", "name.nb", Step.IDENTITY),
    NAME_NN("nameNn", "name.nn", Step.TEXTS),
    NAME_EN("nameEn", "name.en", Step.TEXTS),
    DESCRIPTION_NB("descriptionNb", "description.nb", Step.TEXTS),
    DESCRIPTION_NN("descriptionNn", "description.nn", Step.TEXTS),
    DESCRIPTION_EN("descriptionEn", "description.en", Step.TEXTS),
    RIGHTS("access", "rights", Step.ACCESS),
    PACKAGES("access", "accessPackages", Step.ACCESS),
    CLIENTS("clients", "clientId", Step.CLIENTS),
    ADDRESSES("addresses", "allowedRedirectUrls", Step.ADDRESSES),
    VISIBLE("visible", "isVisible", Step.VISIBILITY);

    private final String formName;
    private final String member;
    private final Step step;

    /** @param member what the contract calls it, a text with its language */
    Field(String formName, String member, Step step) {
        this.formName = formName;
        this.member = member;
        this.step = step;
    }

    static Optional<Field> of(String member) {
        return Arrays.stream(values())
                .filter(field -> field.member.equals(member))
                .findFirst();
    }

    String formName() {
        return formName;
    }

    /** The name in bokmål is asked for with the id, and can be changed with the other texts when there is an id already. */
    Step step(boolean isNew) {
        return this == NAME_NB && !isNew ? Step.TEXTS : step;
    }

    boolean isAskedIn(Step asked) {
        return asked == step || (this == NAME_NB && asked == Step.TEXTS);
    }
}
