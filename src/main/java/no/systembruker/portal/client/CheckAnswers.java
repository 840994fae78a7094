package no.systembruker.portal.client;

import no.systembruker.delegation.BulkStart;
import no.systembruker.delegation.ClientChecking;
import no.systembruker.party.Actor;
import no.systembruker.portal.job.JobDesk;
import no.systembruker.systemuser.SystemUserId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Where it leads that many clients were to be looked at, or that it was said to go. */
@Component
class CheckAnswers {

    private final ClientViews views;

    CheckAnswers(ClientViews views) {
        this.views = views;
    }

    ModelAndView to(ClientChecking checking, SystemUserId agent, Actor actor) {
        return switch (checking) {
            case ClientChecking.Made made ->
                to(ClientListAddress.of(agent) + "/checks/" + made.check().id());
            case ClientChecking.NotPermitted refused -> views.mayNot(refused.mandate());
            case ClientChecking.NotForClients standard -> ClientViews.notForClients(agent);
            case ClientChecking.Unknown unknown -> views.gone(agent, actor);
        };
    }

    ModelAndView to(BulkStart start, SystemUserId agent, Actor actor) {
        return switch (start) {
            case BulkStart.Started started -> to(JobDesk.addressOf(started.job().id()));
            case BulkStart.NotPermitted refused -> views.mayNot(refused.mandate());
            case BulkStart.NotForClients standard -> ClientViews.notForClients(agent);
            case BulkStart.Unknown unknown -> views.gone(agent, actor);
        };
    }

    private static ModelAndView to(String address) {
        return new ModelAndView("redirect:" + address, HttpStatus.SEE_OTHER);
    }
}
