package no.systembruker.portal.role;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.systembruker.party.Role;
import no.systembruker.role.Giving;

/** What is wrong with a form, field by field, by the keys of the words for it. */
record RecipientErrors(Map<String, String> byField) {

    private static final String ROLE = "role";
    private static final String NUMBER = "number";
    private static final String LAST_NAME = "lastName";

    static final RecipientErrors NONE = new RecipientErrors(Map.of());
    static final RecipientErrors NOT_FOUND = at(NUMBER, "role.new.not-found");
    static final RecipientErrors TOO_MANY = at(NUMBER, "role.new.too-many");

    static RecipientErrors in(RecipientForm form, List<Role> offered) {
        var errors = new LinkedHashMap<String, String>();
        if (form.chosen(offered).isEmpty()) {
            errors.put(ROLE, "role.new.role-missing");
        }
        if (form.personNumber().isEmpty()) {
            errors.put(NUMBER, "role.new.number-invalid");
        }
        if (!form.hasLastName()) {
            errors.put(LAST_NAME, "role.new.name-missing");
        }
        return new RecipientErrors(errors);
    }

    /** Nothing, when it is no fault of the form. */
    static Optional<RecipientErrors> of(Giving.Refused refused) {
        return switch (refused) {
            case Giving.ToOneself oneself -> Optional.of(at(NUMBER, "role.new.oneself"));
            case Giving.HeldAlready held -> Optional.of(at(ROLE, "role.new.held"));
            case Giving.NotPermitted notPermitted -> Optional.empty();
        };
    }

    boolean isEmpty() {
        return byField.isEmpty();
    }

    private static RecipientErrors at(String field, String words) {
        return new RecipientErrors(Map.of(field, words));
    }
}
