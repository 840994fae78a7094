package no.systembruker.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.systembruker.register.SystemDifference.Text;
import no.systembruker.register.SystemDifference.TextChange;
import org.junit.jupiter.api.Test;

class SystemDifferenceTests {

    private static final SystemContent BEFORE = SystemContent.EMPTY
            .withTexts(new DraftText("Lønn", "Løn", "Pay"), DraftText.EMPTY)
            .withAccess(new Access(List.of(Right.to("a-melding")), List.of("lonn", "pensjon")))
            .withClientIds(List.of("one", "two"));

    @Test
    void theSameIsNoDifferenceInWhateverOrder() {
        var after = BEFORE.withClientIds(List.of("two", "one"))
                .withAccess(new Access(BEFORE.rights(), List.of("pensjon", "lonn")));

        assertThat(new SystemDifference(BEFORE, after).isEmpty()).isTrue();
    }

    @Test
    void eachChangeIsToldByItself() {
        var after = BEFORE.withTexts(new DraftText("Lønn", "Løn", "Payroll"), DraftText.EMPTY)
                .withAccess(new Access(List.of(new Right("a-melding", "read")), List.of("lonn", "bank")))
                .withClientIds(List.of("two", "three"))
                .withRedirectUrls(List.of("https://vendor.example"))
                .withVisible(true);

        var difference = new SystemDifference(BEFORE, after);

        assertThat(difference.isEmpty()).isFalse();
        assertThat(difference.texts()).containsExactly(new TextChange(Text.NAME, "en", "Pay", "Payroll"));
        assertThat(difference.gained()).isEqualTo(new Access(List.of(new Right("a-melding", "read")), List.of("bank")));
        assertThat(difference.lost()).isEqualTo(new Access(List.of(Right.to("a-melding")), List.of("pensjon")));
        assertThat(difference.clientsAdded()).containsExactly("three");
        assertThat(difference.clientsRemoved()).containsExactly("one");
        assertThat(difference.urlsAdded()).containsExactly("https://vendor.example");
        assertThat(difference.urlsRemoved()).isEmpty();
        assertThat(difference.visibilityChanged()).isTrue();
    }
}
