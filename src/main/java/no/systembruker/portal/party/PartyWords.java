package no.systembruker.portal.party;

import java.util.Collection;
import java.util.List;
import no.systembruker.party.Organisation;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PartyRegister;
import no.systembruker.party.Role;
import no.systembruker.portal.layout.PartyLabel;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Names organisations and roles as the reader knows them. */
@Component
public class PartyWords {

    private final MessageSource messages;
    private final PartyRegister register;

    PartyWords(MessageSource messages, PartyRegister register) {
        this.messages = messages;
        this.register = register;
    }

    /** A form that the words lack is shown by the register's own code. */
    public PartyLabel label(Organisation organisation) {
        var kind = words("party.form." + organisation.form(), organisation.form());
        return new PartyLabel(organisation.name(), organisation.number().value(), kind);
    }

    /** An organisation that the register does not have is named by its number. */
    public PartyLabel label(OrganisationNumber number) {
        return register.organisation(number)
                .map(this::label)
                .orElseGet(() -> new PartyLabel(number.value(), number.value(), ""));
    }

    /** In the order of the roles themselves: the best known first. */
    public List<String> roles(Collection<Role> roles) {
        return roles.stream().sorted().map(this::role).toList();
    }

    public String role(Role role) {
        return words("party.role." + role.slug(), role.slug());
    }

    private String words(String key, String otherwise) {
        var found = messages.getMessage(key, null, otherwise, LocaleContextHolder.getLocale());
        return found == null ? otherwise : found;
    }
}
