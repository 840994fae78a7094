package no.systembruker.sheet;

import java.util.Optional;
import no.systembruker.party.OrganisationNumber;

/**
 * A line on which an organisation number should stand.
 *
 * @param line its number, from 1
 * @param written what stands where the number should
 * @param number empty when that is none
 */
public record NumberedLine(int line, String written, Optional<OrganisationNumber> number) {}
