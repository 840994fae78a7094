package no.systembruker.portal.vendor;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where customers may be sent after they have answered, one address on each line. */
@Controller
class AddressesController {

    private final DraftViews views;

    AddressesController(DraftViews views) {
        this.views = views;
    }

    @GetMapping({HeldDraft.OF_NEW + "/addresses", HeldDraft.OF_CHANGE + "/addresses"})
    ModelAndView show(HeldDraft held) {
        return views.step(
                held, Step.ADDRESSES, Written.text(held.draft().content().redirectUrls()));
    }

    @PostMapping({HeldDraft.OF_NEW + "/addresses", HeldDraft.OF_CHANGE + "/addresses"})
    ModelAndView create(HeldDraft held, @RequestParam Map<String, String> fields) {
        var written = fields.getOrDefault("addresses", "");
        var lines = Written.lines(written);
        return views.write(
                held, Step.ADDRESSES, draft -> draft.with(draft.content().withRedirectUrls(lines)), written);
    }
}
