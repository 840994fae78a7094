package no.systembruker.changerequest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.systembruker.register.Access;
import no.systembruker.register.Right;
import org.junit.jupiter.api.Test;

class ChangeEffectTests {

    private static final Access HAS = access(List.of("a-melding", "krav"), List.of("lonn"));

    @Test
    void whatIsLackedIsGainedAndWhatIsHeldIsLost() {
        var effect =
                effect(access(List.of("skattekort"), List.of("pensjon")), access(List.of("krav"), List.of("lonn")));

        assertThat(effect.gained()).isEqualTo(access(List.of("skattekort"), List.of("pensjon")));
        assertThat(effect.lost()).isEqualTo(access(List.of("krav"), List.of("lonn")));
        assertThat(effect.after()).isEqualTo(access(List.of("a-melding", "skattekort"), List.of("pensjon")));
        assertThat(effect.alreadyHeld()).isEqualTo(Access.NONE);
        assertThat(effect.notHeld()).isEqualTo(Access.NONE);
    }

    @Test
    void whatIsAskedForInVainIsTold() {
        var effect = effect(
                access(List.of("a-melding", "skattekort"), List.of("lonn")),
                access(List.of("mva"), List.of("pensjon")));

        assertThat(effect.alreadyHeld()).isEqualTo(access(List.of("a-melding"), List.of("lonn")));
        assertThat(effect.notHeld()).isEqualTo(access(List.of("mva"), List.of("pensjon")));
        assertThat(effect.after()).isEqualTo(access(List.of("a-melding", "krav", "skattekort"), List.of("lonn")));
    }

    @Test
    void doneTwiceItChangesNothingTheSecondTime() {
        var change = new Change(access(List.of("skattekort"), List.of()), access(List.of("krav"), List.of("lonn")));

        var again = ChangeEffect.of(change, ChangeEffect.of(change, HAS).after());

        assertThat(again.changesNothing()).isTrue();
        assertThat(again.after()).isEqualTo(again.before());
    }

    @Test
    void aRightCountsByItsResourceWhateverTheAction() {
        var read = new Right("a-melding", "read");
        var twice = new Access(List.of(new Right("mva", "read"), new Right("mva", "write")), List.of());

        assertThat(effect(new Access(List.of(read), List.of()), Access.NONE).changesNothing())
                .isTrue();
        assertThat(effect(Access.NONE, new Access(List.of(read), List.of())).lost())
                .isEqualTo(access(List.of("a-melding"), List.of()));
        assertThat(effect(twice, Access.NONE).gained().rights()).containsExactly(new Right("mva", "read"));
    }

    @Test
    void itIsToldWhenNothingIsLeft() {
        assertThat(effect(Access.NONE, HAS).leavesNothing()).isTrue();
        assertThat(effect(access(List.of("mva"), List.of()), HAS).leavesNothing())
                .isFalse();
        assertThat(ChangeEffect.of(new Change(Access.NONE, HAS), Access.NONE).leavesNothing())
                .isFalse();
    }

    private static ChangeEffect effect(Access required, Access unwanted) {
        return ChangeEffect.of(new Change(required, unwanted), HAS);
    }

    private static Access access(List<String> resources, List<String> packages) {
        return new Access(resources.stream().map(Right::to).toList(), packages);
    }
}
