package no.systembruker;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Runs a test on a PostgreSQL database of its own, in the one server that all tests share. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Import(OnPostgres.Database.class)
public @interface OnPostgres {

    @TestConfiguration(proxyBeanMethods = false)
    class Database {

        @Bean
        JdbcConnectionDetails embedded() {
            return EmbeddedPostgresServer.newDatabase();
        }
    }
}
