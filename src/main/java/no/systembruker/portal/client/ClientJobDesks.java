package no.systembruker.portal.client;

import no.systembruker.delegation.BulkWork;
import no.systembruker.party.PartyRegister;
import no.systembruker.portal.job.JobDesk;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClientJobDesks {

    @Bean
    JobDesk addingClientsDesk(ClientWords words, PartyRegister register) {
        return new ClientJobDesk(BulkWork.ADD, words, register);
    }

    @Bean
    JobDesk removingClientsDesk(ClientWords words, PartyRegister register) {
        return new ClientJobDesk(BulkWork.REMOVE, words, register);
    }
}
