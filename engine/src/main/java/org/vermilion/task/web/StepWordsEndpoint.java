package org.vermilion.task.web;

import java.util.Map;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import org.vermilion.access.AccessGuard;
import org.vermilion.access.NoAccessCheck;
import org.vermilion.task.StepWords;
import org.vermilion.task.Words;

/** What the parts of a model are called in each language; the model itself has the Chinese names. */
@RestController
class StepWordsEndpoint {

    private final StepWords words;
    private final AccessGuard guard;

    StepWordsEndpoint(StepWords words, AccessGuard guard) {
        this.words = words;
        this.guard = guard;
    }

    @GetMapping("/api/processes/{key}/words")
    @NoAccessCheck(reason = "by which steps work moves is known to all who are signed in")
    Map<String, Words> words(@PathVariable String key) {
        return words.of(key).orElseThrow(guard::absent);
    }
}
