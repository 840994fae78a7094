package no.systembruker.decision;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.systembruker.catalogue.PlainText;
import no.systembruker.decision.Question.Attribute;
import no.systembruker.decision.Question.Category;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.systemuser.SystemUserId;

/**
 * How we understand a question. One that says more than we look at is not understood: an attribute that we do not know may
 * narrow what is asked, and leaving it out would permit more than was meant.
 */
sealed interface Reading {

    int LONGEST_TEXT = 255;

    record Understood(SystemUserId systemUser, String resource, OrganisationNumber party) implements Reading {}

    record NotUnderstood(String why) implements Reading {}

    static Reading of(Question question) {
        if (question.compound()) {
            return new NotUnderstood("it is more than one question");
        }
        var systemUser = only(question.subjects(), Question.SYSTEM_USER).flatMap(SystemUserId::parse);
        if (systemUser.isEmpty()) {
            return new NotUnderstood("its subject is not one system user's UUID and nothing else");
        }
        if (only(question.actions(), Question.ACTION).filter(Reading::isName).isEmpty()) {
            return new NotUnderstood("its action is not one action id and nothing else");
        }
        return aboutResource(systemUser.get(), question.resources());
    }

    private static Reading aboutResource(SystemUserId systemUser, List<Category> resources) {
        var described = described(resources, Set.of(Question.RESOURCE, Question.PARTY));
        var resource =
                described.map(category -> value(category, Question.RESOURCE)).filter(Reading::isName);
        var party = described.map(category -> value(category, Question.PARTY)).flatMap(OrganisationNumber::parse);
        return resource.isPresent() && party.isPresent()
                ? new Understood(systemUser, resource.get(), party.get())
                : new NotUnderstood("its resource is not one resource and one organisation number and nothing else");
    }

    private static Optional<String> only(List<Category> categories, String id) {
        return described(categories, Set.of(id)).map(category -> value(category, id));
    }

    /** The one category, when it has each of these attributes once and no other. */
    private static Optional<Category> described(List<Category> categories, Set<String> ids) {
        return categories.size() == 1
                ? Optional.of(categories.getFirst()).filter(only -> isDescribedBy(only.attributes(), ids))
                : Optional.empty();
    }

    private static boolean isDescribedBy(List<Attribute> attributes, Set<String> ids) {
        return attributes.size() == ids.size()
                && ids.stream().allMatch(id -> find(attributes, id).isPresent());
    }

    private static String value(Category category, String id) {
        return find(category.attributes(), id).map(Attribute::value).orElseThrow();
    }

    private static Optional<Attribute> find(List<Attribute> attributes, String id) {
        for (var attribute : attributes) {
            if (attribute.id().equals(id)) {
                return Optional.of(attribute);
            }
        }
        return Optional.empty();
    }

    private static boolean isName(String text) {
        return !text.isEmpty() && PlainText.isLine(text, LONGEST_TEXT);
    }
}
