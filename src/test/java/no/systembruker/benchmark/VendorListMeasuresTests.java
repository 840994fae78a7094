package no.systembruker.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.systembruker.OnPostgres;
import no.systembruker.Town;
import no.systembruker.overview.Customer;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.Role;
import no.systembruker.party.SecurityLevel;
import no.systembruker.portal.Reader;
import no.systembruker.register.SystemId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * Measures the lists of a vendor whose system has 100,000 accesses and 200,000 requests against those of one with 50 of each, on
 * PostgreSQL, from the request to the finished page: {@code mvn -Pbenchmark verify} writes {@code
 * target/vendor-list-measures.txt}. Calls for the two take turns. A page of many should take no more than half as much again as
 * that of few, or as the full page that the list of few begins with: what is narrowed leaves few with less on the page to show.
 * Those that do are marked. Figures are reported, never asserted; wrong answers fail.
 */
@Tag("benchmark")
@OnPostgres
@SpringBootTest(properties = "spring.security.oauth2.client.provider.idporten.issuer-uri=https://idporten.example")
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import({Town.class, Customer.class})
class VendorListMeasuresTests {

    private static final Path REPORT = Path.of("target/vendor-list-measures.txt");
    private static final int MANY = 100_000;
    private static final int FEW = 50;
    private static final int CUSTOMERS = 1_000;
    private static final int WARM_UP = 40;
    private static final int CALLS = 60;
    private static final double MOST = 1.5;

    private static final List<String> PAGES = List.of(
            "/vendor/requests",
            "/vendor/requests?status=waiting",
            "/vendor/requests?status=escalated",
            "/vendor/requests?status=expiring",
            "/vendor/requests?status=approved",
            "/vendor/requests?status=rejected",
            "/vendor/requests?status=expired",
            "/vendor/requests?status=withdrawn",
            "/vendor/requests?kind=for-clients",
            "/vendor/requests?kind=change",
            "/vendor/requests?kind=for-clients&status=rejected",
            "/vendor/requests?search=filial-49",
            "/vendor/requests?search=finnes%20ikke",
            "/vendor/requests?search=lonn",
            "/vendor/requests?search=kunde%20nr%2049",
            "/vendor/requests?status=waiting&search=filial",
            "/vendor/system-users",
            "/vendor/system-users?kind=agent",
            "/vendor/system-users?lacking=something",
            "/vendor/system-users?search=filial-49",
            "/vendor/system-users?search=finnes%20ikke",
            "/vendor/system-users?search=lonn");

    private record Figures(String page, double few, double many) {

        double ratio() {
            return many / few;
        }

        boolean isOf(String list) {
            return page.equals(list) || page.startsWith(list + "?");
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
    void noListFollowsHowMuchThereIs() throws IOException {
        customer.arrive();
        registerCustomers();
        var small = vendorWith(0, FEW);
        var large = vendorWith(1, MANY);
        sql.execute("vacuum analyze");
        report.add("%,d accesses and %,d requests, against %d and %d; %d processors"
                .formatted(MANY, 2 * MANY, FEW, 2 * FEW, Runtime.getRuntime().availableProcessors()));
        report.add("%-60s %9s %9s %9s".formatted("median of " + CALLS + " calls, ms", "few", "many", "ratio"));

        var figures = PAGES.stream().map(page -> measure(page, small, large)).toList();
        figures.forEach(one -> report.add("%-60s %9.2f %9.2f %9.2f%s"
                .formatted(one.page(), one.few(), one.many(), one.ratio(), isOver(one, figures) ? "  over" : "")));

        Files.write(REPORT, report, StandardCharsets.UTF_8);
        report.forEach(System.out::println);
    }

    private static boolean isOver(Figures page, List<Figures> all) {
        return page.many() > MOST * Math.max(page.few(), fullPage(page, all));
    }

    private static double fullPage(Figures page, List<Figures> all) {
        return all.stream()
                .filter(list -> !list.page().contains("?") && page.isOf(list.page()))
                .findFirst()
                .orElseThrow()
                .few();
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
        return new Figures(page, median(few), median(many));
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

    private void registerCustomers() {
        for (int each = 0; each < CUSTOMERS; each++) {
            town.found(numbered(each), "Kunde nr " + each + " AS", "AS");
        }
    }

    private static OrganisationNumber numbered(int each) {
        return Town.otherNumbers().skip(20_000L + each).findFirst().orElseThrow();
    }

    private Reader vendorWith(int vendor, int accesses) {
        var number = Town.otherNumbers().skip(30_000L + vendor).findFirst().orElseThrow();
        var organisation = town.found(number, "Leverandør " + vendor + " AS", "AS");
        var system = customer.system(number, "Lønnsflyt");
        var person = town.newcomer("Selma Haugen");
        town.give(person, Role.SYSTEMADMINISTRATOR, organisation);
        var actor = town.signedIn(person, SecurityLevel.HIGH);
        fill(system, actor.person().value(), accesses);
        return new Reader(browser, actor);
    }

    /** Each access came of a request, and for each another one stands in one of all the ways that requests can. */
    private void fill(SystemId system, UUID person, int accesses) {
        sql.execute(
                "create table if not exists customer_of_all as select row_number() over (order by organisation_number) - 1"
                        + " as place, organisation_number from party where name like 'Kunde nr %'");
        sql.update("""
                insert into systemuser (id, kind, system_id, owner, external_ref, title, title_key, reference_key, access_key,
                    created, created_by, live, last_changed, sequence_no, version)
                select gen_random_uuid(), case when n %% 100 = 0 then 'AGENT' else 'STANDARD' end, ?, c.organisation_number,
                    'filial-' || n, 'Lønnsflyt', cast('lonnsflyt' as bytea), cast('filial-' || n as bytea),
                    case when n %% 100 = 0 then E'AGENT\\n+lonn' when n %% 500 = 1 then E'STANDARD\\n+lonn'
                        else E'STANDARD\\na-melding\\n+lonn\\n+pensjon' end,
                    now() - n * interval '1 minute', ?, true, now(), (select latest from systemuser_sequence) + n, 0
                from generate_series(1, ?) n join customer_of_all c on c.place = n %% %d
                """.formatted(CUSTOMERS), system.value(), person, accesses);
        sql.update("update systemuser_sequence set latest = latest + ?", accesses);
        sql.update("""
                insert into systemuser_package (systemuser_id, position, package)
                select id, 0, 'lonn' from systemuser where system_id = ?
                union all
                select id, 1, 'pensjon' from systemuser where system_id = ? and access_key like '%pensjon'
                """, system.value(), system.value());
        sql.update("""
                insert into systemuser_right (systemuser_id, position, resource)
                select id, 0, 'a-melding' from systemuser where system_id = ? and access_key like '%a-melding%'
                """, system.value());
        sql.update("""
                insert into systemuser_request (id, kind, system_id, party, external_ref, title, title_key, reference_key,
                    rights, packages, status, escalated, created, expires, decided_at, decided_by, standing, withdrawn, version)
                select u.id, u.kind, u.system_id, u.owner, u.external_ref, u.title, u.title_key, u.reference_key, '[]',
                    '["lonn"]', 'ACCEPTED', false, u.created, u.created + interval '180 days', u.created, u.created_by, true,
                    false, 0
                from systemuser u where u.system_id = ?
                """, system.value());
        sql.update("""
                insert into systemuser_request (id, kind, system_id, party, external_ref, title, title_key, reference_key,
                    rights, packages, status, escalated, escalated_at, escalated_by, created, expires, decided_at, decided_by,
                    reason, closed_at, standing, withdrawn, version)
                select gen_random_uuid(), case when n %% 100 = 0 then 'AGENT' else 'STANDARD' end, ?, c.organisation_number,
                    'ny-' || n, 'Lønnsflyt', cast('lonnsflyt' as bytea), cast('ny-' || n as bytea), '[]', '["lonn"]',
                    case when n %% 10 = 3 then 'REJECTED' else 'NEW' end,
                    n %% 1000 = 4, case when n %% 1000 = 4 then now() end, case when n %% 1000 = 4 then cast(? as uuid) end,
                    now() - n * interval '1 second',
                    case when n %% 10 = 5 then now() - interval '1 day' else now() + n * interval '1 minute' end,
                    case when n %% 10 = 3 then now() end, case when n %% 10 = 3 then cast(? as uuid) end,
                    case when n %% 10 = 3 then 'Nei takk' end,
                    case when n %% 10 = 6 then now() end,
                    case when n %% 10 <> 6 then true end, n %% 10 = 6, 0
                from generate_series(1, ?) n join customer_of_all c on c.place = n %% %d
                """.formatted(CUSTOMERS), system.value(), person, person, accesses);
        sql.update("""
                insert into change_request (id, systemuser_id, system_id, party, external_ref, title, title_key, reference_key,
                    required_rights, required_packages, unwanted_rights, unwanted_packages, status, created, expires, moot,
                    withdrawn, version)
                select gen_random_uuid(), u.id, u.system_id, u.owner, u.external_ref, u.title, u.title_key, u.reference_key,
                    '[]', '["pensjon"]', '[]', '[]', 'NEW', now(), now() + interval '90 days', false, false, 0
                from systemuser u where u.system_id = ? and u.access_key = E'STANDARD\\n+lonn'
                """, system.value());
    }
}
