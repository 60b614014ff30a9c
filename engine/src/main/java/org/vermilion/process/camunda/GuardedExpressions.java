package org.vermilion.process.camunda;

import java.lang.reflect.Method;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.Cache;
import org.camunda.bpm.impl.juel.ExpressionFactoryImpl;
import org.camunda.bpm.impl.juel.TreeStore;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ValueExpression;
import org.jspecify.annotations.Nullable;

/**
 * The engine's expressions behind two walls: {@link ExpressionRule} when parsed, {@link GuardingResolver} when
 * evaluated; and none at all outside a process, which is how expressions in queries came to run (CVE-2026-109432).
 */
final class GuardedExpressions extends JuelExpressionManager {

    static final ExpressionFactoryImpl FACTORY = new ExpressionFactoryImpl();

    private final GuardingResolver resolver;

    GuardedExpressions(ExpressionRule rule, GuardingResolver resolver) {
        this.resolver = resolver;
        setExpressionFactory(new ExpressionFactoryImpl(new TreeStore(rule, new Cache(1000))));
    }

    @Override
    public ValueExpression createValueExpression(String expression) {
        try {
            return super.createValueExpression(expression);
        } catch (ELException refused) {
            throw new ProcessEngineException(refused.getMessage(), refused);
        }
    }

    @Override
    public ELContext getElContext(@Nullable VariableScope scope) {
        if (scope == null) {
            throw new ProcessEngineException("expressions are evaluated in a process only, never in a query");
        }
        return super.getElContext(scope);
    }

    @Override
    protected ELResolver createElResolver() {
        return resolver;
    }

    /** The engine would add {@code now()} and {@code currentUser()}; there are no functions here. */
    @Override
    public void addFunction(String name, Method function) {}
}
