package no.systembruker.portal.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import no.systembruker.history.Doer;
import no.systembruker.history.HistoryFilter;
import no.systembruker.history.Topic;
import no.systembruker.party.PersonId;
import no.systembruker.portal.error.PageNotFoundException;
import no.systembruker.register.SystemId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryFormTests {

    @Test
    void nothingChosenNarrowsNothing() {
        assertThat(new HistoryForm(null, null, "", " ", null).filter()).isEqualTo(HistoryFilter.NONE);
        assertThat(new HistoryForm(null, null, null, null, null).isNarrowing()).isFalse();
    }

    @Test
    void everyChoiceIsRead() {
        var person = UUID.randomUUID();
        var form = new HistoryForm("access", "310000019_loennsflyt", person.toString(), "", "");

        assertThat(form.filter())
                .isEqualTo(new HistoryFilter(
                        Topic.ACCESS,
                        new SystemId("310000019_loennsflyt"),
                        new Doer.Somebody(new PersonId(person)),
                        null,
                        null));
        assertThat(new HistoryForm("", "", "vendor", "", "").filter().doer()).isEqualTo(new Doer.Vendor());
    }

    @Test
    void aDayIsADayInNorwayFromItsBeginningToItsEnd() {
        var summer = days("2026-05-17", "2026-05-17").filter();
        var clocksGoBack = days("2026-10-25", "2026-10-25").filter();

        assertThat(summer.from()).isEqualTo(Instant.parse("2026-05-16T22:00:00Z"));
        assertThat(summer.until()).isEqualTo(Instant.parse("2026-05-17T22:00:00Z"));
        assertThat(clocksGoBack.from()).isEqualTo(Instant.parse("2026-10-24T22:00:00Z"));
        assertThat(clocksGoBack.until()).isEqualTo(Instant.parse("2026-10-25T23:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "17.05.2026",
                "2026-02-30",
                "2026-13-01",
                "0026-05-17",
                "+99999-01-01",
                "-0001-01-01",
                "2026-05-17T00:00",
                "2026-05-17'; drop table party",
                "i dag",
                "\0"
            })
    void whatIsNoDayIsToldAtItsField(String text) {
        assertThat(days(text, "").errors()).isEqualTo(Map.of("from", "history.filter.from-not-a-day"));
        assertThat(days("", text).errors()).isEqualTo(Map.of("to", "history.filter.to-not-a-day"));
    }

    @Test
    void bothDaysMayBeWrong() {
        assertThat(days("i går", "i dag").errors()).containsOnlyKeys("from", "to");
    }

    @Test
    void theLastDayIsNotBeforeTheFirst() {
        assertThat(days("2026-05-18", "2026-05-17").errors()).isEqualTo(Map.of("to", "history.filter.backwards"));
        assertThat(days("2026-05-17", "2026-05-17").errors()).isEmpty();
        assertThat(days("9999-12-31", "9999-12-31").errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"REQUEST", "everything", "request,access", "'"})
    void aTopicThatIsNotOfferedLeadsNowhere(String topic) {
        assertLeadsNowhere(new HistoryForm(topic, "", "", "", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"310000019", "_", "310000018_loennsflyt", "310000019_l\0"})
    void aSystemThatCannotBeLeadsNowhere(String system) {
        assertLeadsNowhere(new HistoryForm("", system, "", "", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"01819010001", "Vendor", "1-1-1-1-1", "kari"})
    void somebodyWhoCannotBeLeadsNowhere(String person) {
        assertLeadsNowhere(new HistoryForm("", "", person, "", ""));
    }

    @Test
    void theChoicesAreKeptInTheAddress() {
        var form = new HistoryForm("right", "310000019_lønn & mer", "vendor", "2026-05-17", "");

        assertThat(form.query())
                .isEqualTo("topic=right&system=310000019_l%C3%B8nn%20%26%20mer&by=vendor&from=2026-05-17");
    }

    private static void assertLeadsNowhere(HistoryForm form) {
        assertThatExceptionOfType(PageNotFoundException.class).isThrownBy(form::filter);
    }

    private static HistoryForm days(String from, String to) {
        return new HistoryForm("", "", "", from, to);
    }
}
