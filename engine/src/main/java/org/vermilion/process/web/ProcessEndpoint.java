package org.vermilion.process.web;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.vermilion.access.AccessGuard;
import org.vermilion.access.NoAccessCheck;
import org.vermilion.process.Processes;

/** The models, to be drawn. */
@RestController
@RequestMapping("/api/processes")
class ProcessEndpoint {

    private final Processes processes;
    private final AccessGuard guard;

    ProcessEndpoint(Processes processes, AccessGuard guard) {
        this.processes = processes;
        this.guard = guard;
    }

    @GetMapping(path = "/{key}/model", produces = MediaType.APPLICATION_XML_VALUE)
    @NoAccessCheck(reason = "by which steps work moves is known to all who are signed in")
    byte[] model(@PathVariable String key) {
        return processes.model(key).orElseThrow(guard::absent);
    }
}
