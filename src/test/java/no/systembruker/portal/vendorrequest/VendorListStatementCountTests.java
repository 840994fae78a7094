package no.systembruker.portal.vendorrequest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.systembruker.Statements;
import no.systembruker.Town;
import no.systembruker.overview.Customer;
import no.systembruker.portal.PortalTest;
import no.systembruker.portal.Reader;
import no.systembruker.register.SystemRegister;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A vendor's lists take as many statements for many customers as for few. When one of these numbers sinks, write the new one down. */
@PortalTest
@Import(Statements.class)
class VendorListStatementCountTests {

    private static final int FEW = 2;
    private static final int MANY = 40;
    private static final List<String> PAGES = List.of(
            "/vendor",
            "/vendor/systems",
            "/vendor/requests",
            "/vendor/requests?status=waiting",
            "/vendor/requests?search=lønn",
            "/vendor/system-users",
            "/vendor/system-users?lacking=something",
            "/vendor/system-users?search=lønn");

    private static final List<Integer> FOR_EACH_PAGE = List.of(9, 7, 10, 10, 13, 13, 19, 14);

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Town town;

    @Autowired
    private SystemRegister register;

    @Autowired
    private Customer customer;

    @Autowired
    private Statements statements;

    private Selling selling;
    private Reader reader;

    @BeforeEach
    void sell() {
        selling = new Selling(town, browser, register, customer);
        reader = selling.reader();
    }

    @Test
    void manyCustomersTakeNoMoreStatementsThanFew() {
        sellTo(FEW);
        reader.opens("/vendor");
        assertThat(statementsPerPage()).isEqualTo(FOR_EACH_PAGE);

        sellTo(MANY);

        assertThat(statementsPerPage()).isEqualTo(FOR_EACH_PAGE);
    }

    private List<Integer> statementsPerPage() {
        return PAGES.stream().map(this::opening).toList();
    }

    private int opening(String address) {
        return statements
                .during(() -> assertThat(reader.opens(address)).hasStatusOk())
                .size();
    }

    private void sellTo(int customers) {
        for (int each = 0; each < customers; each++) {
            customer.arrive();
            customer.gives(selling.system, "Lønn");
            customer.isAsked(selling.system, "Lønn igjen");
        }
    }
}
