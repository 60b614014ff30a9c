package org.vermilion.process.camunda;

import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.springframework.beans.factory.ObjectProvider;
import org.vermilion.process.ProcessBean;

/**
 * The beans models may name. Looked up when first needed, not before: steps usually need the engine, and the engine
 * must not need the steps to come into being.
 */
final class NamedBeans implements Supplier<Map<String, ProcessBean>> {

    private final ObjectProvider<ProcessBean> provider;
    private volatile Map<String, ProcessBean> byName = Map.of();
    private volatile boolean known;

    NamedBeans(ObjectProvider<ProcessBean> provider) {
        this.provider = provider;
    }

    @Override
    public Map<String, ProcessBean> get() {
        if (!known) {
            byName = provider.stream().collect(Collectors.toUnmodifiableMap(ProcessBean::name, bean -> bean));
            known = true;
        }
        return byName;
    }
}
