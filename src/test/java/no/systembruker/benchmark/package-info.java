/** Measures of the whole application under load: {@code mvn -Pbenchmark verify}. */
@NullMarked
package no.systembruker.benchmark;

import org.jspecify.annotations.NullMarked;
