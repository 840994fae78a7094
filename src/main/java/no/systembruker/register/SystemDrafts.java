package no.systembruker.register;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people at a vendor are preparing: new systems, and changes of those in the register. A draft may be incomplete; it is
 * held against the rules of the register whenever somebody asks, and at last when it is to count. Who may speak for the vendor
 * is for the caller to have checked.
 */
@Service
public class SystemDrafts {

    /** Of new systems that a vendor may prepare at once. */
    public static final int MOST = 50;

    private static final int MOST_LISTED = 100;
    private static final int MOST_PROPOSED = 30;

    private final StoredDrafts drafts;
    private final StoredSystems systems;
    private final RegistrationRules rules;
    private final SystemRegister register;
    private final Clock clock;

    SystemDrafts(
            StoredDrafts drafts, StoredSystems systems, RegistrationRules rules, SystemRegister register, Clock clock) {
        this.drafts = drafts;
        this.systems = systems;
        this.rules = rules;
        this.register = register;
        this.clock = clock;
    }

    /** Also one that has become a system, which then says so. */
    @Transactional(readOnly = true)
    public Optional<SystemDraft> find(DraftId id) {
        return drafts.findById(id.value()).map(StoredDraft::toDraft);
    }

    /** The new systems that anybody at the vendor prepares and the changes that the reader does, the last touched first. */
    @Transactional(readOnly = true)
    public List<SystemDraft> ofVendor(OrganisationNumber vendor, PersonId reader) {
        return drafts.ofVendor(vendor.value(), reader.value(), Limit.of(MOST_LISTED)).stream()
                .map(StoredDraft::toDraft)
                .toList();
    }

    /** The reader's own change of the system. */
    @Transactional(readOnly = true)
    public Optional<SystemDraft> ofChange(RegisteredSystem system, PersonId editor) {
        return drafts.findBySystemInternalIdAndCreatedBy(system.internalId(), editor.value())
                .map(StoredDraft::toDraft);
    }

    /** An id that is free, made of the system's name. */
    @Transactional(readOnly = true)
    public SystemId propose(OrganisationNumber vendor, String name) {
        var candidates = SystemId.proposals(vendor, name, MOST_PROPOSED).toList();
        var taken = systems
                .findBySystemIdIn(candidates.stream().map(SystemId::value).toList())
                .stream()
                .map(StoredSystem::toSystem)
                .map(RegisteredSystem::id)
                .toList();
        return candidates.stream()
                .filter(candidate -> !taken.contains(candidate))
                .findFirst()
                .orElseGet(candidates::getLast);
    }

    /** A draft of a new system that is not kept yet, so that what was written can be judged first. */
    public SystemDraft blank(OrganisationNumber vendor, PersonId by) {
        return StoredDraft.ofNew(vendor, "", SystemContent.EMPTY, by, clock.instant())
                .toDraft();
    }

    /** Keeps a new draft; nothing, when the vendor has too many already. */
    @Transactional
    public Optional<SystemDraft> begin(SystemDraft written, PersonId by) {
        return drafts.countNew(written.vendor().value()) >= MOST
                ? Optional.empty()
                : Optional.of(drafts.save(StoredDraft.ofNew(
                                written.vendor(), written.systemId(), written.content(), by, clock.instant()))
                        .toDraft());
    }

    /** Begins to change a system, or goes on with it; nothing, when the system is deleted. */
    public Optional<SystemDraft> beginChange(RegisteredSystem system, PersonId editor) {
        return ofChange(system, editor).or(() -> begun(system, editor)).or(() -> ofChange(system, editor));
    }

    private Optional<SystemDraft> begun(RegisteredSystem system, PersonId editor) {
        return register.attempt(
                () -> systems.findById(system.internalId())
                        .filter(current -> !current.deleted())
                        .map(current -> drafts.saveAndFlush(StoredDraft.ofChange(current, editor, clock.instant()))
                                .toDraft()),
                Optional.empty());
    }

    /** Writes on in a draft that is still one; what another has written in other places of it stays. */
    @Transactional
    public void write(DraftId id, UnaryOperator<SystemDraft> change, PersonId by) {
        held(id).ifPresent(stored -> stored.write(change.apply(stored.toDraft()), by, clock.instant()));
    }

    @Transactional
    public void discard(DraftId id) {
        held(id).ifPresent(drafts::delete);
    }

    /** Everything that keeps the draft from counting as it is. */
    @Transactional(readOnly = true)
    public List<RegistrationProblem> problems(SystemDraft draft) {
        return problemsOf(draft);
    }

    /** What others have made of the system since the draft was begun; nothing when they have made nothing. */
    @Transactional(readOnly = true)
    public Optional<SystemDifference> meanwhile(SystemDraft draft) {
        return Optional.ofNullable(draft.base())
                .flatMap(base -> systems.findById(base.system())
                        .filter(current -> current.version() != base.version())
                        .map(current -> new SystemDifference(
                                base.content(), current.toSystem().content())));
    }

    /** Makes the same changes to the system as it has become, so that those of others stay. */
    @Transactional
    public void reconcile(DraftId id, PersonId by) {
        held(id).ifPresent(stored -> Optional.ofNullable(stored.toDraft().base())
                .flatMap(base -> systems.findById(base.system()))
                .ifPresent(current -> stored.reconcile(current, by, clock.instant())));
    }

    public DraftRegistration register(DraftId id, PersonId by) {
        return register.attempt(
                () -> drafts.hold(id.value())
                        .map(stored -> register(stored, by))
                        .orElseGet(DraftRegistration.Unknown::new),
                new DraftRegistration.Collided());
    }

    public DraftRevision revise(DraftId id, PersonId by) {
        return register.attempt(
                () -> held(id).map(stored -> revise(stored, by)).orElseGet(DraftRevision.Unknown::new),
                new DraftRevision.Overtaken());
    }

    private DraftRegistration register(StoredDraft stored, PersonId by) {
        var draft = stored.toDraft();
        if (draft.registeredAs() != null) {
            return new DraftRegistration.Registered(draft.registeredAs());
        }
        var problems = problemsOf(draft);
        if (!problems.isEmpty()) {
            return new DraftRegistration.Refused(problems);
        }
        return switch (register.registerIfAllowed(draft.toRegistration(), Edit.through(draft.vendor(), by))) {
            case Registration.Registered registered -> {
                stored.becomes(registered.internalId(), by, clock.instant());
                yield new DraftRegistration.Registered(new SystemId(draft.systemId()));
            }
            case Registration.Refused refused -> new DraftRegistration.Refused(refused.problems());
            case Registration.Collided collided -> new DraftRegistration.Collided();
        };
    }

    private DraftRevision revise(StoredDraft stored, PersonId by) {
        var draft = stored.toDraft();
        return Optional.ofNullable(draft.base())
                .map(base -> revise(stored, draft, base, by))
                .orElseGet(DraftRevision.Unknown::new);
    }

    private DraftRevision revise(StoredDraft stored, SystemDraft draft, SystemDraft.Base base, PersonId by) {
        var system = systems.findById(base.system()).orElseThrow();
        if (system.deleted()) {
            return new DraftRevision.Retired();
        }
        if (system.version() != base.version()) {
            return new DraftRevision.Overtaken();
        }
        var problems = problemsOf(draft);
        if (!problems.isEmpty()) {
            return new DraftRevision.Refused(problems);
        }
        if (!draft.difference().isEmpty()) {
            register.replaceAll(system, draft.toRegistration(), Edit.through(draft.vendor(), by));
        }
        drafts.delete(stored);
        return new DraftRevision.Made();
    }

    private List<RegistrationProblem> problemsOf(SystemDraft draft) {
        var registration = draft.toRegistration();
        var base = draft.base();
        var others = base == null
                ? rules.problemsOfNew(registration)
                : rules.problemsOfReplacement(base.system(), registration);
        return Stream.concat(missing(draft.content()), others.stream()).toList();
    }

    private static Stream<RegistrationProblem> missing(SystemContent content) {
        var members = Stream.concat(missing("name", content.name()), missing("description", content.description()))
                .toList();
        return members.isEmpty() ? Stream.empty() : Stream.of(new RegistrationProblem.MissingText(members));
    }

    private static Stream<String> missing(String member, DraftText text) {
        return Stream.of("nb", "nn", "en")
                .filter(language -> text.in(language).isBlank())
                .map(language -> member + "." + language);
    }

    private Optional<StoredDraft> held(DraftId id) {
        return drafts.hold(id.value()).filter(stored -> stored.toDraft().registeredAs() == null);
    }
}
