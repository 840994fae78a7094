package no.systembruker.sandbox.api;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import no.systembruker.catalogue.PlainText;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PersonNumber;
import tools.jackson.databind.JsonNode;

/**
 * The members of a JSON body. Reading one notes what is wrong with it; {@link #check} then tells everything at once. A member
 * that nobody read is a fault too: it is probably misspelt.
 */
class Fields {

    private static final int LONGEST_SCOPE = 255;
    private static final int MOST_SCOPES = 100;
    private static final Pattern SCOPE = Pattern.compile("[A-Za-z0-9:/._-]+");

    private final JsonNode body;
    private final String prefix;
    private final Map<String, String> errors;
    private final Set<String> read = new LinkedHashSet<>();

    Fields(JsonNode body) {
        this(body, "", new LinkedHashMap<>());
    }

    private Fields(JsonNode body, String prefix, Map<String, String> errors) {
        this.body = body;
        this.prefix = prefix;
        this.errors = errors;
    }

    boolean has(String name) {
        return body.hasNonNull(name);
    }

    Optional<String> text(String name, int longest) {
        return required(name, longest);
    }

    Optional<String> optionalText(String name, int longest) {
        return has(name) ? required(name, longest) : absent(name);
    }

    Optional<String> text(String name, int longest, Pattern form, String fault) {
        return valid(name, required(name, longest), text -> form.matcher(text).matches(), fault);
    }

    Optional<String> optionalText(String name, int longest, Pattern form, String fault) {
        return has(name) ? text(name, longest, form, fault) : absent(name);
    }

    Optional<OrganisationNumber> organisationNumber(String name) {
        var number = required(name, 255).flatMap(text -> read(name, OrganisationNumber.parse(text)));
        return valid(
                name,
                number,
                Fields::isSynthetic,
                "is not synthetic: the sandbox takes organisations that start with 2 or 3");
    }

    Optional<OrganisationNumber> optionalOrganisationNumber(String name) {
        return has(name) ? organisationNumber(name) : absent(name);
    }

    Optional<PersonNumber> personNumber(String name) {
        var number = required(name, 255)
                .flatMap(text -> PersonNumber.parse(text)
                        .or(() -> fault(
                                name, "is not a national identity number: eleven digits, two of them check digits")));
        return valid(
                name,
                number,
                PersonNumber::isSynthetic,
                "is not synthetic: the sandbox takes persons with 80 added to the month");
    }

    List<String> scopes(String name) {
        read.add(name);
        var values = body.path(name);
        if (!has(name) || (values.isArray() && values.isEmpty())) {
            fault(name, "is missing: at least one scope");
        } else if (!values.isArray() || !values.valueStream().allMatch(JsonNode::isString)) {
            fault(name, "must be a list of texts");
        } else if (values.size() > MOST_SCOPES || !values.valueStream().allMatch(Fields::isScope)) {
            fault(name, "must hold scopes: letters, digits and : / . _ -, at most " + LONGEST_SCOPE + " characters");
        } else {
            return values.valueStream().map(JsonNode::stringValue).distinct().toList();
        }
        return List.of();
    }

    /** The members of an object inside the body; their faults are told with the others. */
    Optional<Fields> optionalObject(String name) {
        read.add(name);
        if (!has(name)) {
            return Optional.empty();
        }
        return body.path(name).isObject()
                ? Optional.of(new Fields(body.path(name), prefix + name + ".", errors))
                : fault(name, "must be an object");
    }

    Optional<Fields> object(String name) {
        return has(name) ? optionalObject(name) : fault(name, "is missing");
    }

    /** Nothing when the member is not there. */
    List<String> optionalTexts(String name) {
        read.add(name);
        var values = body.path(name);
        if (has(name) && !(values.isArray() && values.valueStream().allMatch(JsonNode::isString))) {
            fault(name, "must be a list of texts");
            return List.of();
        }
        return values.valueStream().map(JsonNode::stringValue).toList();
    }

    boolean isTrueUnlessSaid(String name) {
        return has(name) ? isTrue(name) : absent(name).isEmpty();
    }

    Optional<JsonNode> optionalJson(String name) {
        read.add(name);
        return has(name) ? Optional.of(body.path(name)) : Optional.empty();
    }

    boolean isTrue(String name) {
        read.add(name);
        if (has(name) && !body.path(name).isBoolean()) {
            fault(name, "must be true or false");
        }
        return body.path(name).booleanValue(false);
    }

    /** Notes a fault; the empty answer is for reading on. */
    <T> Optional<T> fault(String name, String what) {
        errors.putIfAbsent(prefix + name, what);
        return Optional.empty();
    }

    void checkMembers() {
        body.propertyNames().stream()
                .filter(name -> !read.contains(name))
                .forEach(name -> fault(name, "is not a field of this call"));
    }

    void check() {
        checkMembers();
        if (!errors.isEmpty()) {
            throw new InvalidFields(errors);
        }
    }

    private Optional<String> required(String name, int longest) {
        read.add(name);
        if (!has(name)) {
            return fault(name, "is missing");
        }
        if (!body.path(name).isString()) {
            return fault(name, "must be a text");
        }
        var text = body.path(name).stringValue().strip();
        if (text.isEmpty()) {
            return fault(name, "is empty");
        }
        if (text.length() > longest) {
            return fault(name, "is too long: at most " + longest + " characters");
        }
        return PlainText.isLine(text, longest)
                ? Optional.of(text)
                : fault(name, "holds a control character or half a character");
    }

    private <T> Optional<T> absent(String name) {
        read.add(name);
        return Optional.empty();
    }

    private Optional<OrganisationNumber> read(String name, Optional<OrganisationNumber> number) {
        return number.or(() -> fault(name, "is not an organisation number: nine digits, the last a check digit"));
    }

    private <T> Optional<T> valid(String name, Optional<T> value, Predicate<T> rule, String fault) {
        return value.isPresent() && value.filter(rule).isEmpty() ? fault(name, fault) : value;
    }

    private static boolean isSynthetic(OrganisationNumber number) {
        return number.value().startsWith("2") || number.value().startsWith("3");
    }

    private static boolean isScope(JsonNode value) {
        var text = value.stringValue();
        return text.length() <= LONGEST_SCOPE && SCOPE.matcher(text).matches();
    }
}
