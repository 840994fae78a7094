package no.systembruker.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.systembruker.register.Access;
import no.systembruker.register.Right;
import org.junit.jupiter.api.Test;

class SeenAccessTests {

    private static final Access SALARY = new Access(List.of(Right.to("a"), Right.to("b")), List.of("lonn", "pensjon"));

    @Test
    void orderAndRepetitionAndActionsMeanNothing() {
        var same = new Access(
                List.of(Right.to("b"), new Right("a", "read"), Right.to("a")), List.of("pensjon", "lonn", "lonn"));

        assertThat(SeenAccess.of(same)).isEqualTo(SeenAccess.of(SALARY));
    }

    @Test
    void anotherAccessHasAnotherMark() {
        assertThat(SeenAccess.of(SALARY))
                .isNotEqualTo(SeenAccess.of(new Access(SALARY.rights(), List.of("lonn"))))
                .isNotEqualTo(SeenAccess.of(new Access(List.of(), SALARY.packages())))
                .isNotEqualTo(SeenAccess.of(Access.NONE));
    }

    @Test
    void aRightIsNoPackageOfTheSameName() {
        assertThat(SeenAccess.of(new Access(List.of(Right.to("lonn")), List.of())))
                .isNotEqualTo(SeenAccess.of(new Access(List.of(), List.of("lonn"))));
    }
}
