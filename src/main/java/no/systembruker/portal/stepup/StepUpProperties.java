package no.systembruker.portal.stepup;

import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Which acts take a sign-in at ID-porten's highest level, {@code idporten-loa-high}.
 *
 * @param acts any of {@code approve}, {@code reject} and {@code escalate} (requests and change requests), {@code create},
 *     {@code label} and {@code delete} (system users), {@code give-role} and {@code take-role}, {@code give-packages} and
 *     {@code take-packages} (to another organisation); empty for none. By default the one by which somebody hands the power
 *     itself on
 */
@Validated
@ConfigurationProperties("systembruker.step-up")
record StepUpProperties(@DefaultValue("give-role") @NotNull Set<PortalAct> acts) {

    StepUpProperties {
        acts = Set.copyOf(acts);
    }
}
