/**
 * Acts that take a surer sign-in (sikkerhetsnivå) than the pages around them: which, by settings; how one gets there and back,
 * here. A handler says so by {@link no.systembruker.portal.stepup.StepUpFor}, and knows no more of it.
 */
@NullMarked
package no.systembruker.portal.stepup;

import org.jspecify.annotations.NullMarked;
