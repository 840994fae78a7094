package no.systembruker.portal.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import no.systembruker.party.Organisation;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PartyRegister;
import no.systembruker.party.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

class PartyWordsTests {

    private final PartyWords words = new PartyWords(messages(), mock(PartyRegister.class));

    @AfterEach
    void forgetTheReader() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void rolesAreNamedInTheReadersLanguageTheBestKnownFirst() {
        readIn("nn");

        assertThat(words.roles(Set.of(Role.TILGANGSSTYRER, Role.DAGLIG_LEDER)))
                .containsExactly("dagleg leiar", "tilgangsstyrar");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyRoleHasWords(Role role) {
        readIn("en");

        assertThat(words.roles(Set.of(role))).doesNotContain(role.slug());
    }

    @Test
    void anOrganisationIsNamedWithItsNumberAndKind() {
        readIn("nb");

        assertThat(words.label(bakeriNord("ENK")))
                .satisfies(label -> assertThat(label.kind()).isEqualTo("Enkeltpersonforetak"))
                .satisfies(label -> assertThat(label.numberGroups()).containsExactly("310", "000", "019"));
    }

    @Test
    void aFormWithoutWordsIsShownByItsCode() {
        readIn("nb");

        assertThat(words.label(bakeriNord("TVAM")).kind()).isEqualTo("TVAM");
    }

    private static Organisation bakeriNord(String form) {
        return new Organisation(new UUID(0, 1), new OrganisationNumber("310000019"), "Bakeri Nord", form, null);
    }

    private static void readIn(String language) {
        LocaleContextHolder.setLocale(Locale.of(language));
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("i18n/party");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
