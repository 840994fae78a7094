package no.systembruker.benchmark;

import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the others are held against: one query by primary key in the same server, with the same pool. No token, none of Spring
 * Security's filters, no transaction and no persistence context; what every call passes, Spring MVC and Jackson, it passes too.
 */
@TestComponent
@RestController
public class BareEndpoint {

    static final String ADDRESS = "/bare";

    private final JdbcClient sql;

    BareEndpoint(JdbcClient sql) {
        this.sql = sql;
    }

    public record Row(UUID id, String title) {}

    @GetMapping(ADDRESS)
    public Row show(@RequestParam UUID id) {
        return sql.sql("select id, title from systemuser where id = ?")
                .param(id)
                .query((row, number) -> new Row(row.getObject("id", UUID.class), row.getString("title")))
                .single();
    }

    @TestComponent
    static class NoSecurity {

        @Bean
        @Order(Ordered.HIGHEST_PRECEDENCE)
        SecurityFilterChain bareSecurityFilterChain() {
            return new DefaultSecurityFilterChain(call -> call.getRequestURI().equals(ADDRESS));
        }
    }
}
