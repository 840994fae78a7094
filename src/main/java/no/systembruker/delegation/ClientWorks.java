package no.systembruker.delegation;

import no.systembruker.job.JobWork;
import no.systembruker.party.PartyRegister;
import no.systembruker.systemuser.SystemUsers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClientWorks {

    private final SystemUsers systemUsers;
    private final Agents agents;
    private final Providers providers;
    private final ManyClients many;
    private final PartyRegister parties;

    ClientWorks(SystemUsers systemUsers, Agents agents, Providers providers, ManyClients many, PartyRegister parties) {
        this.systemUsers = systemUsers;
        this.agents = agents;
        this.providers = providers;
        this.many = many;
        this.parties = parties;
    }

    @Bean
    JobWork addingClients() {
        return new ClientWork(BulkWork.ADD, systemUsers, agents, providers, many, parties);
    }

    @Bean
    JobWork removingClients() {
        return new ClientWork(BulkWork.REMOVE, systemUsers, agents, providers, many, parties);
    }
}
