package no.systembruker.api.security;

/** The scopes that open parts of the API (api.md §1). To be allowed to write is not to be allowed to read. */
public final class Scope {

    public static final String REGISTER_WRITE = "altinn:authentication/systemregister.write";
    /** May do in the register what {@link #REGISTER_WRITE} may, for every vendor. */
    public static final String REGISTER_ADMIN = "altinn:authentication/systemregister.admin";

    public static final String REQUEST_WRITE = "altinn:authentication/systemuser.request.write";
    public static final String REQUEST_READ = "altinn:authentication/systemuser.request.read";
    /** Maskinporten's own. */
    public static final String LOOKUP = "altinn:maskinporten/systemuser.read";

    /** An authority's, for keeping a copy of all system users. */
    public static final String SYSTEM_USER_ADMIN = "altinn:authentication/systemuser.admin";

    /** A public service's, for asking what a system user may do. */
    public static final String AUTHORIZE = "altinn:authorization/authorize";

    public static final String AUTHORIZE_ADMIN = "altinn:authorization/authorize.admin";

    /** A person's, for seeing which clients an agent system user has, and could have. */
    public static final String CLIENTS_READ = "altinn:clientdelegations.read";

    /** A person's, for adding clients to an agent system user and removing them. */
    public static final String CLIENTS_WRITE = "altinn:clientdelegations.write";

    private Scope() {}
}
