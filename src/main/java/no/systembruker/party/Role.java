package no.systembruker.party;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody is to an organisation: a role in the business register, a role given in the portal, or a mere relation.
 */
public enum Role {
    DAGLIG_LEDER("daglig-leder", "DAGL", true),
    STYRELEDER("styreleder", "LEDE", true),
    INNEHAVER("innehaver", "INNH", true),
    DELTAKER_FULLT_ANSVAR("deltaker-fullt-ansvar", "DTSO", true),
    DELTAKER_DELT_ANSVAR("deltaker-delt-ansvar", "DTPR", true),
    KOMPLEMENTAR("komplementar", "KOMP", true),
    BESTYRENDE_REDER("bestyrende-reder", "BEST", true),
    BOSTYRER("bostyrer", "BOBE", true),
    KONTAKTPERSON_NUF("kontaktperson-nuf", "KNUF", true),
    NORSK_REPRESENTANT("norsk-representant", "REPR", true),
    REGNSKAPSFORER("regnskapsforer", "REGN", false),
    REVISOR("revisor", "REVI", false),
    FORRETNINGSFORER("forretningsforer", "FFØR", false),
    HOVEDADMINISTRATOR("hovedadministrator", "hovedadministrator", true),
    TILGANGSSTYRER("tilgangsstyrer", "tilgangsstyrer", true, true),
    KLIENTADMINISTRATOR("klientadministrator", "klientadministrator", false, true),
    /** Speaks for the organisation as a vendor: has its systems registered, changed and deleted. */
    SYSTEMADMINISTRATOR("systemadministrator", "systemadministrator", false, true),
    ANSATT("ansatt", "ansatt", false);

    private final String slug;
    private final String code;
    private final boolean managesAccess;
    private final boolean givenHere;

    Role(String slug, String code, boolean managesAccess) {
        this(slug, code, managesAccess, false);
    }

    Role(String slug, String code, boolean managesAccess, boolean givenHere) {
        this.slug = slug;
        this.code = code;
        this.managesAccess = managesAccess;
        this.givenHere = givenHere;
    }

    /** The name that the access-package catalogue uses for its holders. */
    public String slug() {
        return slug;
    }

    /** The business register's code, or the portal's name of a role that is given there. */
    public String code() {
        return code;
    }

    /** Holds the access manager package, and so may answer requests: catalogue H14, and those given it in the portal. */
    public boolean managesAccess() {
        return managesAccess;
    }

    /** Given and taken by the organisation's own people, here; every other role comes from outside. */
    public boolean givenHere() {
        return givenHere;
    }

    /** Holds the client administrator package, catalogue H1 and those given it in the portal, or is main administrator: domain.md §9.7. */
    public boolean managesClients() {
        return switch (this) {
            case DAGLIG_LEDER,
                    STYRELEDER,
                    INNEHAVER,
                    DELTAKER_FULLT_ANSVAR,
                    DELTAKER_DELT_ANSVAR,
                    KOMPLEMENTAR,
                    BESTYRENDE_REDER,
                    BOSTYRER,
                    HOVEDADMINISTRATOR,
                    KLIENTADMINISTRATOR -> true;
            default -> false;
        };
    }

    public static Set<Role> accessManagers() {
        return Arrays.stream(values()).filter(Role::managesAccess).collect(Collectors.toUnmodifiableSet());
    }

    /** May do for an organisation what the API lets a vendor's own software do; those who manage access give this to others. */
    public boolean speaksForVendor() {
        return managesAccess || this == SYSTEMADMINISTRATOR;
    }

    public static Set<Role> vendorsVoices() {
        return Arrays.stream(values()).filter(Role::speaksForVendor).collect(Collectors.toUnmodifiableSet());
    }

    public static Set<Role> clientManagers() {
        return Arrays.stream(values()).filter(Role::managesClients).collect(Collectors.toUnmodifiableSet());
    }

    public static Optional<Role> ofCode(String code) {
        return Arrays.stream(values()).filter(role -> role.code.equals(code)).findFirst();
    }

    public static Optional<Role> ofSlug(String slug) {
        return Arrays.stream(values()).filter(role -> role.slug.equals(slug)).findFirst();
    }
}
