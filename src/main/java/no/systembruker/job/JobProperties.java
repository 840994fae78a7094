package no.systembruker.job;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long work is done. Durations are in ISO 8601, such as {@code PT5S}.
 *
 * @param batchSize how many rows are done in one transaction
 * @param threads how many jobs one node does at once
 * @param pollInterval how often a node looks for jobs that were started on another; its own it begins at once
 * @param heartbeat how often a node shows that it is alive. One that has not shown it four times is held to be dead, and its
 *     jobs are taken over within six times this
 * @param attempts how often a batch is tried before its rows are tried one at a time
 * @param pause how long to wait before the second attempt; before each further one four times as long
 * @param shutdownWait how long a node that is stopped waits for the batches it has begun
 * @param retention how long a job is kept after it was over
 */
@Validated
@ConfigurationProperties("systembruker.job")
record JobProperties(
        @DefaultValue("500") @Min(1) @Max(10_000) int batchSize,
        @DefaultValue("4") @Min(1) @Max(100) int threads,

        @DefaultValue("PT5S") @NotNull @DurationMin(millis = 100)
        Duration pollInterval,

        @DefaultValue("PT2S") @NotNull @DurationMin(millis = 100)
        Duration heartbeat,

        @DefaultValue("3") @Min(1) @Max(5) int attempts,

        @DefaultValue("PT1S") @NotNull @DurationMax(minutes = 1)
        Duration pause,

        @DefaultValue("PT20S") @NotNull Duration shutdownWait,

        @DefaultValue("P90D") @NotNull @DurationMin(days = 1)
        Duration retention) {}
