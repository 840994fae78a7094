package no.systembruker;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

public record TestDatabase(String getJdbcUrl, String getUsername, String getPassword)
        implements JdbcConnectionDetails {}
