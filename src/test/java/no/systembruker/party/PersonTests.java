package no.systembruker.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonTests {

    @ParameterizedTest
    @CsvSource({
        "Kari Nordmann, Nordmann",
        "Kari Nordmann, ' nordmann '",
        "Kari Nordmann, NORDMANN",
        "Kari Nordmann, Kari Nordmann",
        "Ola Hansen Berg, Berg",
        "Ola Hansen Berg, hansen   berg",
        "Ånund Ås, a\u030As",
        "Elvis, Elvis"
    })
    void aPersonIsCalledByTheLastWordsOfTheName(String name, String lastName) {
        assertThat(person(name).isCalled(lastName)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Kari Nordmann, Kari",
        "Kari Nordmann, mann",
        "Kari Nordmann, Nordman",
        "Kari Nordmann, Anna Kari Nordmann",
        "Kari Nordmann, ''",
        "Kari Nordmann, ' '",
        "Kari Nordmann, %",
        "Ola Hansen Berg, Hansen",
        "Ånund Ås, As"
    })
    void aPersonIsNotCalledByAnythingElse(String name, String lastName) {
        assertThat(person(name).isCalled(lastName)).isFalse();
    }

    private static Person person(String name) {
        return new Person(new PersonId(new UUID(0, 1)), name);
    }
}
