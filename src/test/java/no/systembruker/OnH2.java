package no.systembruker;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Runs a test on an H2 database of its own, in memory, with the options the application gives H2. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Import(OnH2.Database.class)
public @interface OnH2 {

    @TestConfiguration(proxyBeanMethods = false)
    class Database {

        @Bean
        JdbcConnectionDetails inMemory(@Value("${spring.datasource.url}") String url) {
            var options = url.substring(url.indexOf(';'));
            return new TestDatabase("jdbc:h2:mem:" + UUID.randomUUID() + options, "sa", "");
        }
    }
}
