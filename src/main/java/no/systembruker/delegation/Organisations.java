package no.systembruker.delegation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import no.systembruker.party.Organisation;
import no.systembruker.party.OrganisationNumber;

/** Reads organisations off rows that have {@link #COLUMNS}. */
final class Organisations {

    static final String COLUMNS = "p.id, p.organisation_number, p.name, p.form, main.organisation_number as parent";

    private Organisations() {}

    static Organisation read(ResultSet row) throws SQLException {
        var parent = row.getString("parent");
        return new Organisation(
                row.getObject("id", UUID.class),
                new OrganisationNumber(row.getString("organisation_number")),
                row.getString("name"),
                row.getString("form"),
                parent == null ? null : new OrganisationNumber(parent));
    }
}
