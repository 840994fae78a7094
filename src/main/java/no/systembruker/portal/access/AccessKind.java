package no.systembruker.portal.access;

import no.systembruker.request.AgentRequest;
import no.systembruker.request.StandardRequest;
import no.systembruker.request.SystemUserRequest;
import no.systembruker.systemuser.AgentSystemUser;
import no.systembruker.systemuser.StandardSystemUser;
import no.systembruker.systemuser.SystemUser;
import no.systembruker.systemuser.SystemUserKind;

/** On whose behalf a system uses services: the organisation's own, or that of its clients. Pages have words for each. */
public enum AccessKind {
    OWN,
    FOR_CLIENTS;

    public static AccessKind of(SystemUserRequest request) {
        return switch (request) {
            case StandardRequest standard -> OWN;
            case AgentRequest agent -> FOR_CLIENTS;
        };
    }

    public static AccessKind of(SystemUser systemUser) {
        return switch (systemUser) {
            case StandardSystemUser standard -> OWN;
            case AgentSystemUser agent -> FOR_CLIENTS;
        };
    }

    public static AccessKind of(SystemUserKind kind) {
        return switch (kind) {
            case STANDARD -> OWN;
            case AGENT -> FOR_CLIENTS;
        };
    }

    public boolean isForClients() {
        return this == FOR_CLIENTS;
    }
}
