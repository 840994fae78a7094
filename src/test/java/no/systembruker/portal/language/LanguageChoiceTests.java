package no.systembruker.portal.language;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LanguageChoiceTests {

    private final StaticListableBeanFactory memories = new StaticListableBeanFactory();
    private final LanguageChoice choice = new LanguageChoice(memories.getBeanProvider(LanguageMemory.class));
    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void withoutAnyWishThePageIsInBokmaal() {
        assertThat(language()).isEqualTo("nb");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    no             | nb
                    nb-NO          | nb
                    nn-NO,nb;q=0.8 | nn
                    en-US          | en
                    de,nn;q=0.5    | nn
                    de             | nb
                    *              | nb
                    """)
    void theBrowsersFirstWishThatWeHaveIsFollowed(String header, String expected) {
        request.addHeader("Accept-Language", header);

        assertThat(language()).isEqualTo(expected);
    }

    @Test
    void anAskedForLanguageGoesBeforeTheRememberedOne() {
        request.setCookies(new Cookie("language", "nn"));
        request.setParameter("lang", "en");

        assertThat(language()).isEqualTo("en");
    }

    @Test
    void aRememberedLanguageGoesBeforeTheBrowsers() {
        request.setCookies(new Cookie("language", "nn"));
        request.addHeader("Accept-Language", "en");

        assertThat(language()).isEqualTo("nn");
    }

    @Test
    void anAskedForLanguageIsRemembered() {
        request.setParameter("lang", "nn");

        assertThat(remembered().getHeader("Set-Cookie"))
                .startsWith("language=nn; Path=/; Max-Age=31536000")
                .contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void anAskedForLanguageIsRememberedForThePersonToo() {
        var told = new ArrayList<Language>();
        memories.addBean("memory", (LanguageMemory) told::add);

        remembered();
        request.setParameter("lang", "nn");
        remembered();

        assertThat(told).containsExactly(Language.NYNORSK);
    }

    @Test
    void aLanguageThatWeLackIsNeitherUsedNorRemembered() {
        request.setParameter("lang", "de");

        assertThat(language()).isEqualTo("nb");
        assertThat(remembered().getHeader("Set-Cookie")).isNull();
    }

    private String language() {
        return choice.resolveLocale(request).getLanguage();
    }

    private MockHttpServletResponse remembered() {
        var response = new MockHttpServletResponse();
        choice.preHandle(request, response, this);
        return response;
    }
}
