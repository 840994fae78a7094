package no.systembruker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaseUrlTests {

    @Test
    void everyLinkStartsWithIt() {
        assertThat(new BaseUrl("http://localhost:8080").to("/requests/1"))
                .isEqualTo("http://localhost:8080/requests/1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost",
                "ftp://a.example",
                "https://a.example/",
                "https://a.example/b",
                "https://a.example?b",
                "https://u@a.example",
                "https://",
                "https:// a.example"
            })
    void anythingButSchemeAndHostIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new BaseUrl(text));
    }
}
