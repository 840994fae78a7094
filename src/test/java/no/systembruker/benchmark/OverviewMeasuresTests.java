package no.systembruker.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.systembruker.OnPostgres;
import no.systembruker.Town;
import no.systembruker.overview.Customer;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.portal.Reader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * Measures the pages of a customer with 10,000 accesses and 500 waiting requests against those of one with 5 of each, on
 * PostgreSQL, from the request to the finished page: {@code mvn -Pbenchmark verify} writes {@code
 * target/overview-measures.txt}. Calls for the two take turns, so that whatever else the machine does hits both. The overview
 * must not take more than half as much again; the other figures are reported.
 */
@Tag("benchmark")
@OnPostgres
@SpringBootTest(properties = "spring.security.oauth2.client.provider.idporten.issuer-uri=https://idporten.example")
@AutoConfigureMockMvc
@Import({Town.class, Customer.class})
class OverviewMeasuresTests {

    private static final Path REPORT = Path.of("target/overview-measures.txt");
    private static final int MANY = 10_000;
    private static final int MANY_WAITING = 500;
    private static final int FEW = 5;
    private static final int WARM_UP = 60;
    private static final int CALLS = 100;
    private static final double MOST = 1.5;

    private static final List<String> PAGES = List.of(
            "/",
            "/system-users",
            "/system-users?sort=name",
            "/system-users?sort=vendor",
            "/system-users?search=finnes%20ikke",
            "/system-users?search=lonn&kind=own&package=lonn",
            "/requests",
            "/requests?status=settled");

    private record Figures(double few, double many) {

        double ratio() {
            return many / few;
        }
    }

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Town town;

    @Autowired
    private Customer customer;

    @Autowired
    private JdbcTemplate sql;

    private final List<String> report = new ArrayList<>();

    @Test
    void theOverviewDoesNotFollowHowMuchThereIs() throws IOException {
        var small = customerWith(FEW, FEW);
        var large = customerWith(MANY, MANY_WAITING);
        sql.execute("vacuum analyze");
        report.add("%,d accesses, each from a request, and %,d waiting, against %d and %d; %d processors"
                .formatted(MANY, MANY_WAITING, FEW, FEW, Runtime.getRuntime().availableProcessors()));
        report.add("%-50s %9s %9s %9s".formatted("median of " + CALLS + " calls, ms", "few", "many", "ratio"));

        var ratios = PAGES.stream().map(page -> measure(page, small, large)).toList();

        Files.write(REPORT, report, StandardCharsets.UTF_8);
        report.forEach(System.out::println);
        assertThat(ratios.getFirst().ratio()).as("the overview").isLessThanOrEqualTo(MOST);
    }

    private Figures measure(String page, Reader small, Reader large) {
        time(page, small, WARM_UP);
        time(page, large, WARM_UP);
        var few = new long[CALLS];
        var many = new long[CALLS];
        for (int call = 0; call < CALLS; call++) {
            few[call] = time(page, small, 1);
            many[call] = time(page, large, 1);
        }
        var figures = new Figures(median(few), median(many));
        report.add("%-50s %9.2f %9.2f %9.2f".formatted(page, figures.few(), figures.many(), figures.ratio()));
        return figures;
    }

    private static long time(String page, Reader reader, int calls) {
        long start = System.nanoTime();
        for (int call = 0; call < calls; call++) {
            assertThat(reader.opens(page)).hasStatusOk();
        }
        return System.nanoTime() - start;
    }

    private static double median(long[] nanoseconds) {
        Arrays.sort(nanoseconds);
        return nanoseconds[nanoseconds.length / 2] / 1e6;
    }

    private Reader customerWith(int accesses, int waiting) {
        customer.arrive();
        for (int vendor = 0; vendor < 10; vendor++) {
            for (int system = 0; system < 5; system++) {
                customer.system(vendor(vendor), "Lønnsflyt " + vendor + "-" + system);
            }
        }
        fill(customer.number(), accesses, waiting);
        var reader = new Reader(browser, town.signedIn(Customer.TIRIL));
        reader.sends("/parties/current", "organisation", customer.number().value());
        return reader;
    }

    private OrganisationNumber vendor(int number) {
        var vendor = Town.otherNumbers().skip(number).findFirst().orElseThrow();
        return town.found(vendor, "Leverandør " + number + " AS", "AS").number();
    }

    /** Each access has two packages, and came of a request. */
    private void fill(OrganisationNumber owner, int accesses, int waiting) {
        var person = town.signedIn(Customer.TIRIL).person().value();
        var numbered = """
                (select system_id, row_number() over (order by system_id) - 1 as place, count(*) over () as total
                 from registered_system) s
                """;
        sql.update("""
                insert into systemuser (id, kind, system_id, owner, external_ref, title, label, created, created_by, live,
                    last_changed, sequence_no, version)
                select gen_random_uuid(), case when n %% 5 = 0 then 'AGENT' else 'STANDARD' end, s.system_id, ?, 'filial-' || n,
                    'Lønnsflyt', case when n %% 3 = 0 then 'Avdeling ' || n end, now() - n * interval '1 minute', ?, true, now(),
                    (select latest from systemuser_sequence) + n, 0
                from generate_series(1, ?) n join %s on s.place = n %% s.total
                """.formatted(numbered), owner.value(), person, accesses);
        sql.update("update systemuser_sequence set latest = latest + ?", accesses);
        sql.update("""
                insert into systemuser_package (systemuser_id, position, package)
                select u.id, position, (array['lonn', 'pensjon'])[position + 1]
                from systemuser u cross join generate_series(0, 1) position where u.owner = ?
                """, owner.value());
        sql.update("""
                insert into systemuser_request (id, kind, system_id, party, external_ref, title, rights, packages, status,
                    escalated, created, expires, decided_at, decided_by, standing, withdrawn, version)
                select u.id, u.kind, u.system_id, u.owner, u.external_ref, u.title, '[]', '["lonn", "pensjon"]', 'ACCEPTED',
                    false, u.created, u.created + interval '180 days', u.created, u.created_by, true, false, 0
                from systemuser u where u.owner = ?
                """, owner.value());
        sql.update("""
                insert into systemuser_request (id, kind, system_id, party, external_ref, title, rights, packages, status,
                    escalated, created, expires, standing, withdrawn, version)
                select gen_random_uuid(), 'STANDARD', s.system_id, ?, 'ny-' || n, 'Lønnsflyt', '[]', '["lonn"]', 'NEW',
                    false, now(), now() + n * interval '1 hour', true, false, 0
                from generate_series(1, ?) n join %s on s.place = n %% s.total
                """.formatted(numbered), owner.value(), waiting);
    }
}
