package no.systembruker.portal.role;

import java.util.List;
import java.util.Optional;
import no.systembruker.catalogue.PlainText;
import no.systembruker.party.PersonNumber;
import no.systembruker.party.Role;

/** Whom somebody wants to give a role, as they wrote it. The number shows in no log. */
public record RecipientForm(String role, String number, String lastName) {

    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_NUMBER = 20;

    static final RecipientForm EMPTY = new RecipientForm("", "", "");

    Optional<Role> chosen(List<Role> offered) {
        return Role.ofSlug(role).filter(offered::contains);
    }

    /** Written with spaces or without. */
    Optional<PersonNumber> personNumber() {
        return number.length() > LONGEST_NUMBER ? Optional.empty() : PersonNumber.parse(number.replaceAll("\\s", ""));
    }

    boolean hasLastName() {
        return !lastName.isBlank() && PlainText.isLine(lastName, LONGEST_NAME);
    }

    @Override
    public String toString() {
        return "RecipientForm[" + role + "]";
    }
}
