package no.systembruker.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReconciliationTests {

    private static final SystemContent BASE = new SystemContent(
            new DraftText("Lønn", "Løn", "Pay"),
            new DraftText("Om lønn", "Om løn", "About pay"),
            List.of(Right.to("a-melding"), new Right("skattekort", "read")),
            List.of("lonn", "skattegrunnlag"),
            List.of("one", "two"),
            List.of("https://vendor.example/a"),
            true);

    @Test
    void whatOnlyOneHasChangedIsAsThatOneHasIt() {
        var draft = BASE.withTexts(new DraftText("Lønn 2", "Løn", "Pay"), BASE.description());
        var current = BASE.withTexts(new DraftText("Lønn", "Løn", "Payroll"), BASE.description())
                .withVisible(false);

        var together = reconciled(draft, current);

        assertThat(together.name()).isEqualTo(new DraftText("Lønn 2", "Løn", "Payroll"));
        assertThat(together.visible()).isFalse();
    }

    @Test
    void whereBothHaveChangedATextTheDraftCounts() {
        var draft = BASE.withTexts(new DraftText("Mitt", "Løn", "Pay"), BASE.description());
        var current = BASE.withTexts(new DraftText("Ditt", "Løn", "Pay"), BASE.description());

        assertThat(reconciled(draft, current).name().nb()).isEqualTo("Mitt");
    }

    @Test
    void entriesThatEitherAddedAreThereAndThoseThatEitherTookAwayAreNot() {
        var draft = BASE.withClientIds(List.of("one", "three")).withAccess(new Access(BASE.rights(), List.of("lonn")));
        var current = BASE.withClientIds(List.of("two", "four", "one"))
                .withAccess(new Access(List.of(Right.to("a-melding")), List.of("lonn", "skattegrunnlag", "pensjon")));

        var together = reconciled(draft, current);

        assertThat(together.clientIds()).containsExactly("four", "one", "three");
        assertThat(together.packages()).containsExactly("lonn", "pensjon");
        assertThat(together.rights()).containsExactly(Right.to("a-melding"));
    }

    @Test
    void whatBothHaveAddedIsThereOnce() {
        var both = BASE.withRedirectUrls(List.of("https://vendor.example/a", "https://vendor.example/b"));

        assertThat(reconciled(both, both)).isEqualTo(both);
    }

    private static SystemContent reconciled(SystemContent draft, SystemContent current) {
        return new Reconciliation(BASE, draft, current).content();
    }
}
