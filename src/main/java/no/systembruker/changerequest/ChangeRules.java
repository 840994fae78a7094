package no.systembruker.changerequest;

import static no.systembruker.request.Refusal.Reason.UNKNOWN_SYSTEM;
import static no.systembruker.request.Refusal.Reason.UNUSABLE_TEXT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.systembruker.catalogue.AccessPackage;
import no.systembruker.catalogue.PlainText;
import no.systembruker.register.Access;
import no.systembruker.register.AskedRight;
import no.systembruker.register.RegisteredSystem;
import no.systembruker.register.Right;
import no.systembruker.request.AskingRules;
import no.systembruker.request.Refusal;
import no.systembruker.systemuser.AgentSystemUser;
import no.systembruker.systemuser.StandardSystemUser;
import no.systembruker.systemuser.SystemUser;
import org.springframework.stereotype.Component;

/** What a vendor may ask to have changed (domain.md §8.5), and how what it writes is read. */
@Component
class ChangeRules {

    private static final int LONGEST_NAME = 255;

    private final AskingRules asking;

    ChangeRules(AskingRules asking) {
        this.asking = asking;
    }

    /** What could not be stored; to be asked before the texts meet the database. */
    static Optional<ChangeRefusal> textRefusal(NewChangeRequest asked) {
        var unusable = new ArrayList<String>();
        if (!asked.requiredRights().stream().allMatch(AskedRight::hasStorableAction)) {
            unusable.add("requiredRights");
        }
        if (!asked.unwantedRights().stream().allMatch(AskedRight::hasStorableAction)) {
            unusable.add("unwantedRights");
        }
        return unusable.isEmpty() ? Optional.empty() : Optional.of(notAskable(new Refusal(UNUSABLE_TEXT, unusable)));
    }

    /** Nothing more is asked of what is unwanted than that it has a name: the system may have lost it long ago. */
    Optional<ChangeRefusal> refusalOf(NewChangeRequest asked, SystemUser systemUser, RegisteredSystem system) {
        return withdrawn(system)
                .or(() -> asking.redirectRefusal(asked.redirectUrl(), system))
                .map(ChangeRules::notAskable)
                .or(() -> accessRefusal(asked, systemUser, system))
                .or(() -> unnamed(asked))
                .or(() -> contradiction(asked))
                .or(() -> noPackageLeft(asked, systemUser));
    }

    /** What has passed the rules. */
    Change change(NewChangeRequest asked) {
        return new Change(asking.access(asked.requiredRights(), asked.requiredPackages()), unwanted(asked));
    }

    private static ChangeRefusal notAskable(Refusal refusal) {
        return new ChangeRefusal.NotAskable(refusal);
    }

    private static Optional<Refusal> withdrawn(RegisteredSystem system) {
        return system.deleted() ? Optional.of(new Refusal(UNKNOWN_SYSTEM)) : Optional.empty();
    }

    private Optional<ChangeRefusal> accessRefusal(
            NewChangeRequest asked, SystemUser systemUser, RegisteredSystem system) {
        return switch (systemUser) {
            case StandardSystemUser standard ->
                asking.rightsRefusal(asked.requiredRights(), system)
                        .or(() -> asking.packagesRefusal(asked.requiredPackages(), system))
                        .map(ChangeRules::notAskable);
            case AgentSystemUser agent ->
                rightsForClients(asked)
                        .or(() -> asking.clientPackagesRefusal(asked.requiredPackages(), system)
                                .map(ChangeRules::notAskable));
        };
    }

    private static Optional<ChangeRefusal> rightsForClients(NewChangeRequest asked) {
        return asked.requiredRights().isEmpty() && asked.unwantedRights().isEmpty()
                ? Optional.empty()
                : Optional.of(new ChangeRefusal.RightsForClients());
    }

    private static Optional<ChangeRefusal> unnamed(NewChangeRequest asked) {
        var members = new ArrayList<String>();
        if (!asked.unwantedRights().stream().allMatch(ChangeRules::namesResource)) {
            members.add("unwantedRights");
        }
        if (!asked.unwantedPackages().stream().allMatch(ChangeRules::namesPackage)) {
            members.add("unwantedAccessPackages");
        }
        return members.isEmpty() ? Optional.empty() : Optional.of(new ChangeRefusal.Unnamed(members));
    }

    private static boolean namesResource(AskedRight right) {
        return right.toRight().map(Right::resource).filter(ChangeRules::isName).isPresent();
    }

    private static boolean namesPackage(String urn) {
        return AccessPackage.slugIn(urn).filter(ChangeRules::isName).isPresent();
    }

    private static boolean isName(String text) {
        return !text.isEmpty() && PlainText.isLine(text, LONGEST_NAME);
    }

    private Optional<ChangeRefusal> contradiction(NewChangeRequest asked) {
        var change = change(asked);
        var unopposed = change.required().without(change.unwanted());
        var both = change.required().without(unopposed);
        return both.isEmpty() ? Optional.empty() : Optional.of(new ChangeRefusal.Contradictory(both));
    }

    private Optional<ChangeRefusal> noPackageLeft(NewChangeRequest asked, SystemUser systemUser) {
        return switch (systemUser) {
            case StandardSystemUser standard -> Optional.empty();
            case AgentSystemUser agent ->
                ChangeEffect.of(change(asked), agent.access()).leavesNothing()
                        ? Optional.of(new ChangeRefusal.NoPackageLeft())
                        : Optional.empty();
        };
    }

    private static Access unwanted(NewChangeRequest asked) {
        return new Access(rights(asked.unwantedRights()), slugs(asked.unwantedPackages()));
    }

    private static List<Right> rights(List<AskedRight> asked) {
        return asked.stream()
                .map(AskedRight::toRight)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static List<String> slugs(List<String> urns) {
        return urns.stream()
                .map(AccessPackage::slugIn)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
