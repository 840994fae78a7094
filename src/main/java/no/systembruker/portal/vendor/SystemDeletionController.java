package no.systembruker.portal.vendor;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.systembruker.overview.SystemReach;
import no.systembruker.portal.layout.OwnAddress;
import no.systembruker.register.Access;
import no.systembruker.register.ChangeLog;
import no.systembruker.register.Edit;
import no.systembruker.register.RegisteredSystem;
import no.systembruker.register.Retirement;
import no.systembruker.register.SystemRegister;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Deletes a system: the page says what stops and has its name typed before the button, and is the receipt after it. */
@Controller
class SystemDeletionController {

    private static final String ADDRESS = SystemController.ONE + "/deletion";
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private final SystemRegister register;
    private final SystemReach reach;
    private final SystemPages pages;
    private final ChangeLog changes;
    private final MessageSource messages;

    SystemDeletionController(
            SystemRegister register, SystemReach reach, SystemPages pages, ChangeLog changes, MessageSource messages) {
        this.register = register;
        this.reach = reach;
        this.pages = pages;
        this.changes = changes;
        this.messages = messages;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(OwnSystem own) {
        return own.system().deleted() ? receipt(own) : ask(own, "");
    }

    /** @param name as the reader has typed it */
    @PostMapping(ADDRESS)
    ModelAndView create(OwnSystem own, @RequestParam(defaultValue = "") String name) {
        if (own.system().deleted()) {
            return toReceipt(own);
        }
        if (!isNameOf(own.system(), name)) {
            var words = messages.getMessage("vendor.deletion.name-wrong", null, LocaleContextHolder.getLocale());
            var page = ask(own, name).addObject("errors", Map.of("name", words));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        var edit = Edit.through(own.mandate().number(), own.mandate().actor().person());
        return switch (register.delete(own.system().id(), edit)) {
            case Retirement.Deleted deleted -> toReceipt(own);
            case Retirement.Unknown unknown -> toReceipt(own);
            case Retirement.Collided collided -> collided(own, name);
        };
    }

    /** In any of the languages, however capitals and spaces are set. */
    private static boolean isNameOf(RegisteredSystem system, String typed) {
        var name = system.name();
        return Stream.of(name.nb(), name.nn(), name.en())
                .anyMatch(each -> comparable(each).equals(comparable(typed)));
    }

    private static String comparable(String name) {
        var normal = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return SPACES.matcher(normal).replaceAll(" ").strip();
    }

    private ModelAndView collided(OwnSystem own, String name) {
        var page = ask(own, name).addObject("collided", true);
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private ModelAndView ask(OwnSystem own, String name) {
        var page = new ModelAndView("vendor/deletion", "page", pages.page(own));
        page.addObject("reach", reach.of(own.system().id(), Access.NONE));
        page.addObject("typed", name);
        page.addObject("errors", Map.of());
        return OwnAddress.set(page, HeldDraft.address(own.system()) + "/deletion");
    }

    private ModelAndView receipt(OwnSystem own) {
        var last = changes.page(own.system(), OptionalLong.empty(), 1);
        var page = new ModelAndView("vendor/deleted", "page", pages.page(own));
        return page.addObject("deletion", pages.lines(last).getFirst());
    }

    private static ModelAndView toReceipt(OwnSystem own) {
        return HeldDraft.to(HeldDraft.address(own.system()) + "/deletion");
    }
}
