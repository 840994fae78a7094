package no.systembruker.portal.vendor;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import no.systembruker.catalogue.AccessPackage;
import no.systembruker.catalogue.Catalogue;
import no.systembruker.portal.layout.Choices;
import no.systembruker.register.RegistrationProblem;
import no.systembruker.register.SystemDraft;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts what the register has against a system into plain words, each at the field that it is about. */
@Component
class RegistrationWords {

    /** More than these are told by their number. */
    private static final int MOST_NAMED = 10;

    private static final int LONGEST_NAMED = 100;

    /** A problem at one field, before it is in the reader's language. */
    record Told(Field field, String words, List<String> about) {}

    private final Catalogue catalogue;
    private final MessageSource messages;

    RegistrationWords(Catalogue catalogue, MessageSource messages) {
        this.catalogue = catalogue;
        this.messages = messages;
    }

    List<Fault> faults(SystemDraft draft, List<RegistrationProblem> problems) {
        return problems.stream()
                .flatMap(this::told)
                .map(told ->
                        new Fault(told.field().step(draft.isNew()), told.field().formName(), text(told)))
                .toList();
    }

    /** Those of the faults that can be put right in one step. */
    List<Fault> faults(SystemDraft draft, List<RegistrationProblem> problems, Step step) {
        return problems.stream()
                .flatMap(this::told)
                .filter(told -> told.field().isAskedIn(step))
                .map(told -> new Fault(step, told.field().formName(), text(told)))
                .toList();
    }

    Stream<Told> told(RegistrationProblem problem) {
        return switch (problem) {
            case RegistrationProblem.UnusableText unusable -> at(unusable.members(), RegistrationWords::unusable);
            case RegistrationProblem.MissingText missing -> at(missing.members(), RegistrationWords::missing);
            case RegistrationProblem.TooMany many -> at(many.members(), field -> "vendor.fault.too-many");
            case RegistrationProblem.SpaceInId space -> one(Field.ID, "vendor.fault.space-in-id");
            case RegistrationProblem.IdWithoutVendor without -> one(Field.ID, "vendor.fault.id-without-vendor");
            case RegistrationProblem.IdTaken taken -> one(Field.ID, "vendor.fault.id-taken");
            case RegistrationProblem.IdOfAnotherSystem other -> one(Field.ID, "vendor.fault.id-of-another");
            case RegistrationProblem.UnsafeRedirect unsafe ->
                one(Field.ADDRESSES, "vendor.fault.unsafe-redirect", unsafe.urls());
            case RegistrationProblem.ClientIdTaken taken ->
                one(Field.CLIENTS, "vendor.fault.client-id-taken", taken.clientIds());
            case RegistrationProblem.ClientIdRepeated repeated ->
                one(Field.CLIENTS, "vendor.fault.client-id-repeated", repeated.clientIds());
            case RegistrationProblem.NotAResource not ->
                one(Field.RIGHTS, "vendor.fault.not-a-resource", not.attributes());
            case RegistrationProblem.UnknownResource unknown ->
                one(Field.RIGHTS, "vendor.fault.unknown-resource", unknown.resources());
            case RegistrationProblem.ResourceNotDelegable closed ->
                one(Field.RIGHTS, "vendor.fault.resource-not-delegable", closed.resources());
            case RegistrationProblem.RightRepeated repeated ->
                one(Field.RIGHTS, "vendor.fault.right-repeated", repeated.resources());
            case RegistrationProblem.InvalidPackages invalid -> invalid(invalid);
            case RegistrationProblem.PackageRepeated repeated ->
                one(Field.PACKAGES, "vendor.fault.package-repeated", names(repeated.packages()));
            case RegistrationProblem.ClientOnlyPackageInVisibleSystem clientOnly ->
                one(Field.VISIBLE, "vendor.fault.client-only-package", names(clientOnly.packages()));
        };
    }

    private Stream<Told> invalid(RegistrationProblem.InvalidPackages invalid) {
        var unknown = Stream.concat(invalid.malformed().stream(), invalid.unknown().stream())
                .toList();
        return Stream.of(
                        new Told(Field.PACKAGES, "vendor.fault.unknown-package", names(unknown)),
                        new Told(Field.PACKAGES, "vendor.fault.package-not-grantable", names(invalid.notGrantable())))
                .filter(told -> !told.about().isEmpty());
    }

    private static String unusable(Field field) {
        return switch (field) {
            case ID -> "vendor.fault.unusable-id";
            case CLIENTS -> "vendor.fault.unusable-client-id";
            case DESCRIPTION_NB, DESCRIPTION_NN, DESCRIPTION_EN -> "vendor.fault.unusable-description";
            case NAME_NB, NAME_NN, NAME_EN, RIGHTS, PACKAGES, ADDRESSES, VISIBLE -> "vendor.fault.unusable-name";
        };
    }

    /** Texts are all that can be missing; a system may ask for nothing and have no clients yet. */
    private static String missing(Field field) {
        return "vendor.fault.missing." + Choices.value(field);
    }

    private static Stream<Told> at(List<String> members, Function<Field, String> words) {
        return members.stream()
                .flatMap(member -> Field.of(member).stream())
                .map(field -> new Told(field, words.apply(field), List.of()));
    }

    private static Stream<Told> one(Field field, String words) {
        return one(field, words, List.of());
    }

    private static Stream<Told> one(Field field, String words, List<String> about) {
        return Stream.of(new Told(field, words, about));
    }

    /** What is no package, or none any more, is called as it was written. */
    private List<String> names(List<String> urns) {
        return urns.stream()
                .map(urn -> catalogue
                        .findByUrn(urn)
                        .map(AccessPackage::name)
                        .map(name -> name.in(LocaleContextHolder.getLocale()))
                        .orElse(urn))
                .toList();
    }

    private String text(Told told) {
        return messages.getMessage(told.words(), new Object[] {list(told.about())}, LocaleContextHolder.getLocale());
    }

    private static String shortened(String item) {
        return item.codePointCount(0, item.length()) > LONGEST_NAMED
                ? item.substring(0, item.offsetByCodePoints(0, LONGEST_NAMED)) + "…"
                : item;
    }

    private String list(List<String> items) {
        var named = items.stream()
                .limit(MOST_NAMED)
                .map(RegistrationWords::shortened)
                .collect(joining(", "));
        return items.size() > MOST_NAMED
                ? messages.getMessage(
                        "vendor.fault.and-more",
                        new Object[] {named, items.size() - MOST_NAMED},
                        LocaleContextHolder.getLocale())
                : named;
    }
}
