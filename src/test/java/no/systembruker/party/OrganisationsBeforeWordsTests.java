package no.systembruker.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.systembruker.EmbeddedPostgresServer;
import no.systembruker.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** Organisations from before searches went by words are found and listed as those that come now. */
class OrganisationsBeforeWordsTests {

    private static final String OPTIONS =
            ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
    private static final OrganisationNumber MAIN = new OrganisationNumber("310000019");
    private static final OrganisationNumber UNIT = new OrganisationNumber("310000027");
    private static final OrganisationNumber LONG = new OrganisationNumber("310000035");
    private static final OrganisationNumber NAMELESS = new OrganisationNumber("310000043");
    private static final String LONGEST = "Ås og å ".repeat(31);

    static Stream<Named<TestDatabase>> databases() {
        return Stream.of(
                Named.of("H2", new TestDatabase("jdbc:h2:mem:" + UUID.randomUUID() + OPTIONS, "sa", "")),
                Named.of("PostgreSQL", EmbeddedPostgresServer.newDatabase()));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void areFoundAndListedAsNewOnes(TestDatabase database) {
        var source = new DriverManagerDataSource(database.getJdbcUrl(), database.getUsername(), database.getPassword());
        var rows = JdbcClient.create(source);
        migrate(source, "V1__create_parties");
        var main = keep(rows, MAIN, "Bakeri «Nord» & Nord AS", null);
        keep(rows, UNIT, "Torget 2", main);
        keep(rows, LONG, LONGEST, null);
        keep(rows, NAMELESS, "北", null);

        migrate(source, "V5__organisations_are_found_by_words");

        var placeOfMain = PartyName.place("Bakeri «Nord» & Nord AS", MAIN, null);
        assertIsAsNew(rows, MAIN, "Bakeri «Nord» & Nord AS", null);
        assertIsAsNew(rows, UNIT, "Torget 2", placeOfMain);
        assertIsAsNew(rows, LONG, LONGEST, null);
        assertIsAsNew(rows, NAMELESS, "北", null);
    }

    private static void assertIsAsNew(
            JdbcClient rows, OrganisationNumber number, String name, @Nullable String placeOfMain) {
        assertThat(text(rows, "place", number)).isEqualTo(PartyName.place(name, number, placeOfMain));
        assertThat(text(rows, "search_name", number)).isEqualTo(PartyName.findable(name, number));
        assertThat(words(rows, number)).isEqualTo(PartyName.findableWords(name, number));
    }

    private static String text(JdbcClient rows, String column, OrganisationNumber number) {
        return rows.sql("select " + column + " from party where organisation_number = ?")
                .param(number.value())
                .query(String.class)
                .single();
    }

    private static Set<String> words(JdbcClient rows, OrganisationNumber number) {
        return rows.sql("select word from party_word join party on party.id = party_id where organisation_number = ?")
                .param(number.value())
                .query(String.class)
                .set();
    }

    private static UUID keep(JdbcClient rows, OrganisationNumber number, String name, @Nullable UUID main) {
        var id = UUID.randomUUID();
        rows.sql("""
                insert into party (id, organisation_number, name, search_name, sort_name, form, parent_id)
                values (?, ?, ?, ?, ?, 'AS', ?)""")
                .params(id, number.value(), name, PartyName.searchable(name), PartyName.sortable(name), main)
                .update();
        return id;
    }

    private static void migrate(DriverManagerDataSource source, String migration) {
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/party/" + migration + ".sql"))
                .execute(source);
    }
}
