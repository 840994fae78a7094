package no.systembruker.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class LocalPathTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?lang=nn",
                "/a/",
                "/.well-known/x",
                "/a..b/...",
                "/requests/7f3k",
                "/parties?search=a%20b&after=310000019",
                "/a?next=https://x.example//y"
            })
    void aPageOfOursIsTaken(String text) {
        assertThat(LocalPath.parse(text))
                .hasValueSatisfying(path -> assertThat(path.value()).isEqualTo(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "requests",
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "https://evil.example/",
                "/a//evil.example",
                "/..//evil.example",
                "/.//evil.example",
                "/../a",
                "/a/..",
                "/a/.?b",
                "?a",
                "/a#b",
                "/a\r\nSet-Cookie: x=y",
                "/a b",
                "/å",
                "/\t/evil.example"
            })
    void anythingElseIsNot(String text) {
        assertThat(LocalPath.parse(text)).isEmpty();
    }

    @Test
    void aPageTooLongForAnAddressIsNot() {
        assertThat(LocalPath.parse("/" + "a".repeat(2000))).isEmpty();
    }

    @Test
    void aFormIsNotComeBackTo() {
        assertThat(LocalPath.of(new MockHttpServletRequest("POST", "/requests/1/approval")))
                .isEqualTo(LocalPath.START);
    }

    @Test
    void itIsWholeAsAParameter() {
        assertThat(new LocalPath("/a?b=c&d=%20e").asParameterOf("/sign-in", "return"))
                .isEqualTo("/sign-in?return=%2Fa%3Fb%3Dc%26d%3D%2520e");
    }
}
