package no.systembruker.portal.layout;

import org.springframework.web.servlet.ModelAndView;

/**
 * Where a page is to be found again, when it answers a form and so stands at an address that cannot be opened: its languages
 * lead there.
 */
public final class OwnAddress {

    private static final String NAME = "ownAddress";

    private OwnAddress() {}

    public static ModelAndView set(ModelAndView page, String address) {
        return page.addObject(NAME, address);
    }

    /** Nothing, for a page that stands where it was asked for. */
    static String of(ModelAndView page) {
        return page.getModel().get(NAME) instanceof String address ? address : "";
    }
}
