package org.vermilion.task;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.vermilion.access.NoAccessCheck;

/** What the steps of all processes and their outcomes are called; the words lie with each process's {@link StepHandler}. */
@NoAccessCheck(reason = "words for the steps of a process, the same for everybody")
@Component
public class StepWords {

    private final Map<String, WordList> byProcess;

    StepWords(List<StepHandler> handlers) {
        this.byProcess = handlers.stream().collect(Collectors.toUnmodifiableMap(StepHandler::process, StepHandler::words));
    }

    /** What a step is called; its id if nobody has words for it. */
    public Words of(String process, String step) {
        return byProcess.getOrDefault(process, WordList.none()).step(step);
    }

    /** What all steps and events of a process are called, by their ids; empty if there is no such process. */
    public Optional<Map<String, Words>> of(String process) {
        return Optional.ofNullable(byProcess.get(process)).map(WordList::steps);
    }

    /** What an outcome of a step is called; the outcome itself if nobody has words for it. */
    public Words of(String process, String step, String outcome) {
        return byProcess.getOrDefault(process, WordList.none()).outcome(step, outcome);
    }
}
