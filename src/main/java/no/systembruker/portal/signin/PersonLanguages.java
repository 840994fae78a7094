package no.systembruker.portal.signin;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import no.systembruker.party.PersonId;
import no.systembruker.portal.language.Language;
import no.systembruker.portal.language.LanguageMemory;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The language each person reads: the one ID-porten tells at the first sign-in, until he or she chooses another. */
@Component
class PersonLanguages implements LanguageMemory {

    private final JdbcClient sql;
    private final CurrentActor actor;

    PersonLanguages(JdbcClient sql, CurrentActor actor) {
        this.sql = sql;
        this.actor = actor;
    }

    /** @param locale as ID-porten tells it: the language that the sign-in was read in */
    void meet(PersonId person, @Nullable String locale) {
        var language = Optional.ofNullable(locale)
                .map(Locale::forLanguageTag)
                .flatMap(Language::of)
                .orElse(Language.BOKMAAL);
        add(person.value(), language);
    }

    Language of(PersonId person) {
        return sql.sql("select language from portal_language where person_id = ?")
                .param(person.value())
                .query(String.class)
                .optional()
                .flatMap(Language::ofCode)
                .orElse(Language.BOKMAAL);
    }

    @Override
    public void remember(Language language) {
        actor.find().ifPresent(chooser -> change(chooser.person().value(), language));
    }

    private void change(UUID person, Language language) {
        var changed = sql.sql("update portal_language set language = ? where person_id = ?")
                .param(language.code())
                .param(person)
                .update();
        if (changed == 0) {
            add(person, language);
        }
    }

    /** Two windows may sign in at once: one of them is enough. */
    private void add(UUID person, Language language) {
        sql.sql("insert into portal_language (person_id, language) values (?, ?) on conflict do nothing")
                .param(person)
                .param(language.code())
                .update();
    }
}
