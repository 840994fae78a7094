package no.systembruker.api.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import no.systembruker.token.RequiredScope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.method.HandlerMethod;

class AdmissionTests {

    /** Handlers that say whom they let in, and others. */
    @SuppressWarnings("unused") // called by name
    private static final class Handlers {

        @RequiresScope({"a", "b"})
        public void scoped() {}

        @RequiresMaskinportenToken
        public void maskinportens() {}

        @RequiresIdPortenToken("a")
        public void idPortens() {}

        @RequiresPersonToken("a")
        public void persons() {}

        @OpenToAll
        public void open() {}

        public void silent() {}

        @RequiresScope({})
        public void withoutScopes() {}

        @RequiresScope("a")
        @OpenToAll
        public void scopedAndOpen() {}

        @RequiresMaskinportenToken
        @OpenToAll
        public void maskinportensAndOpen() {}

        @RequiresScope("a")
        @RequiresPersonToken("a")
        public void vendorsAndPersons() {}

        @RequiresPersonToken({})
        public void personsWithoutScopes() {}

        @RequiresScope({})
        @OpenToAll
        public void withoutScopesAndOpen() {}
    }

    @Test
    void whomAHandlerLetsInIsSaidOnIt() throws NoSuchMethodException {
        assertThat(Admission.to(handler("scoped"))).isEqualTo(new Admission.WithScope(RequiredScope.anyOf("a", "b")));
        assertThat(Admission.to(handler("maskinportens"))).isEqualTo(new Admission.WithMaskinportenToken());
        assertThat(Admission.to(handler("idPortens")))
                .isEqualTo(new Admission.WithIdPortenToken(RequiredScope.anyOf("a")));
        assertThat(Admission.to(handler("persons"))).isEqualTo(new Admission.WithPersonToken(RequiredScope.anyOf("a")));
        assertThat(Admission.to(handler("open"))).isEqualTo(new Admission.Everybody());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "silent",
                "withoutScopes",
                "scopedAndOpen",
                "maskinportensAndOpen",
                "vendorsAndPersons",
                "personsWithoutScopes",
                "withoutScopesAndOpen"
            })
    void nobodyIsLetInByAHandlerThatIsNotClear(String name) {
        assertThatIllegalStateException().isThrownBy(() -> Admission.to(handler(name)));
    }

    private static HandlerMethod handler(String name) throws NoSuchMethodException {
        return new HandlerMethod(new Handlers(), name);
    }
}
