package org.vermilion.process;

/**
 * What a service task of a model does in Java. Runs in the transaction that moves the token; behind an asynchronous
 * border it may run more than once (a node may die after its work and before its commit), so it must be idempotent.
 */
@FunctionalInterface
public interface ProcessStep {

    /** Does the work. What it throws undoes the whole transaction. */
    void run(StepRun run);
}
