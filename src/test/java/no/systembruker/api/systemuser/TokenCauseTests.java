package no.systembruker.api.systemuser;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import no.systembruker.request.TokenCause;
import org.junit.jupiter.api.Test;

class TokenCauseTests {

    @Test
    void theDocumentNamesEveryCause() throws Exception {
        var cause = TokenExplanationPayload.class.getDeclaredField("cause").getAnnotation(Schema.class);
        var codes = Arrays.stream(TokenCause.values()).map(TokenCause::code).collect(Collectors.toSet());

        assertThat(Objects.requireNonNull(cause).allowableValues()).containsExactlyInAnyOrderElementsOf(codes);
    }
}
