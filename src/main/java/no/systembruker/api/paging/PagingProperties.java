package no.systembruker.api.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param pageSize how many entries of a list a vendor gets at once
 * @param streamPageSize how many changes of a stream an authority gets at once
 */
@Validated
@ConfigurationProperties("systembruker.api")
public record PagingProperties(
        @DefaultValue("50") @Min(1) @Max(1000) int pageSize,
        @DefaultValue("100") @Min(1) @Max(1000) int streamPageSize) {}
