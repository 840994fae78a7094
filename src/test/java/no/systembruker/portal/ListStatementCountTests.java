package no.systembruker.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import no.systembruker.Statements;
import no.systembruker.Town;
import no.systembruker.overview.Customer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * A page of a list takes as many statements with thousands of rows as with a few. When one of these numbers sinks, write the new
 * one down.
 */
@PortalTest
@Import(Statements.class)
class ListStatementCountTests {

    private static final int FEW = 5;
    private static final int MANY = 3_000;
    private static final List<String> PAGES = List.of(
            "/",
            "/system-users",
            "/system-users?search=l&kind=own&vendor=310000019&package=lonn&sort=vendor",
            "/requests",
            "/requests?search=l&kind=own&vendor=310000019&status=waiting");
    private static final int[] FOR_EACH_PAGE = {11, 15, 12, 12, 9};

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Town town;

    @Autowired
    private Customer customer;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Statements statements;

    private Reader tiril;

    @BeforeEach
    void signIn() {
        customer.arrive();
        tiril = new Reader(browser, town.signedIn(Customer.TIRIL));
        tiril.sends("/parties/current", "organisation", customer.number().value());
        fill(FEW);
    }

    @Test
    void thousandsOfRowsTakeNoMoreStatementsThanFive() {
        tiril.opens("/");

        assertThat(statementsPerPage()).containsExactly(FOR_EACH_PAGE);
        fill(MANY);
        assertThat(statementsPerPage()).containsExactly(FOR_EACH_PAGE);
    }

    private int[] statementsPerPage() {
        return PAGES.stream().mapToInt(this::opening).toArray();
    }

    private int opening(String address) {
        return statements
                .during(() -> assertThat(tiril.opens(address)).hasStatusOk())
                .size();
    }

    private void fill(int count) {
        var tiril = town.signedIn(Customer.TIRIL).person().value();
        var owner = customer.number().value();
        var first = database.queryForObject("select latest from systemuser_sequence", Long.class);
        database.update("update systemuser_sequence set latest = latest + ?", count);
        var rows = IntStream.range(0, count)
                .mapToObj(number -> new Object[] {
                    UUID.randomUUID(), owner, UUID.randomUUID().toString(), tiril, first + number + 1
                })
                .toList();
        database.batchUpdate("""
                insert into systemuser (id, kind, system_id, owner, external_ref, title, created, created_by, live,
                    last_changed, sequence_no, version)
                values (?, 'STANDARD', '310000019_loennsflyt', ?, ?, 'Lønnsflyt', now(), ?, true, now(), ?, 0)
                """, rows);
        database.batchUpdate(
                "insert into systemuser_package (systemuser_id, position, package) values (?, 0, 'lonn')",
                rows.stream().map(row -> new Object[] {row[0]}).toList());
        database.batchUpdate(
                """
                insert into systemuser_request (id, kind, system_id, party, external_ref, title, rights, packages, status,
                    escalated, created, expires, standing, withdrawn, version)
                values (?, 'STANDARD', '310000019_loennsflyt', ?, ?, 'Lønnsflyt', json '[]', json '["lonn"]', 'NEW',
                    false, now(), now() + interval '90' day, true, false, 0)
                """,
                rows.stream()
                        .map(row -> new Object[] {UUID.randomUUID(), row[1], row[2]})
                        .toList());
    }
}
