package no.systembruker.party;

import java.util.Arrays;
import java.util.Optional;

/** How sure we are that a person is who they say: ID-porten's {@code acr}, lowest first. */
public enum SecurityLevel {
    LOW("idporten-loa-low"),
    SUBSTANTIAL("idporten-loa-substantial"),
    HIGH("idporten-loa-high");

    private final String acr;

    SecurityLevel(String acr) {
        this.acr = acr;
    }

    public String acr() {
        return acr;
    }

    public boolean reaches(SecurityLevel needed) {
        return compareTo(needed) >= 0;
    }

    public static Optional<SecurityLevel> ofAcr(String acr) {
        return Arrays.stream(values()).filter(level -> level.acr.equals(acr)).findFirst();
    }
}
