package org.vermilion.matter;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.vermilion.matter.definition.MatterPackages;
import org.vermilion.process.ProcessModel;

/** The matters and the process they share. */
@Configuration(proxyBeanMethods = false)
class MatterConfiguration {

    @Bean
    MatterPackages matterPackages() {
        return MatterPackages.load();
    }

    @Bean
    ProcessModel matterProcess() {
        return new ProcessModel(Cases.PROCESS, "processes/matter/matter.bpmn");
    }
}
