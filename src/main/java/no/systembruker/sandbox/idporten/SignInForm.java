package no.systembruker.sandbox.idporten;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.systembruker.party.PersonNumber;
import no.systembruker.party.SecurityLevel;
import no.systembruker.sandbox.FormParameters;

/** What was typed or pressed on the sign-in page, and what is wrong with it: field to message key. */
record SignInForm(
        String pid, Optional<PersonNumber> number, Optional<SecurityLevel> level, Map<String, String> errors) {

    private static final int LONGEST_KEPT = 40;

    static SignInForm empty() {
        return new SignInForm("", Optional.empty(), Optional.empty(), Map.of());
    }

    static SignInForm read(FormParameters parameters) {
        var pid = parameters.single("pid").map(String::strip).orElse("");
        var number = PersonNumber.parse(pid);
        var level = parameters.single("acr").flatMap(SecurityLevel::ofAcr);
        var errors = new LinkedHashMap<String, String>();
        faultOfPid(pid, number).ifPresent(fault -> errors.put("pid", fault));
        if (level.isEmpty()) {
            errors.put("acr", "sandbox.idporten.sign-in.acr-unknown");
        }
        return new SignInForm(shortened(pid), number, level, errors);
    }

    boolean isValid() {
        return errors.isEmpty();
    }

    SignInForm withUnknownPerson() {
        return new SignInForm(pid, number, level, Map.of("pid", "sandbox.idporten.sign-in.pid-unknown"));
    }

    private static Optional<String> faultOfPid(String pid, Optional<PersonNumber> number) {
        if (pid.isEmpty()) {
            return Optional.of("sandbox.idporten.sign-in.pid-missing");
        }
        if (number.isEmpty()) {
            return Optional.of("sandbox.idporten.sign-in.pid-malformed");
        }
        return number.filter(PersonNumber::isSynthetic).isPresent()
                ? Optional.empty()
                : Optional.of("sandbox.idporten.sign-in.pid-real");
    }

    /** Enough to correct it by. */
    private static String shortened(String pid) {
        return pid.length() > LONGEST_KEPT ? pid.substring(0, LONGEST_KEPT) : pid;
    }
}
