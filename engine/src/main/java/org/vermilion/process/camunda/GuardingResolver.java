package org.vermilion.process.camunda;

import java.beans.FeatureDescriptor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.MethodNotFoundException;
import org.camunda.bpm.impl.juel.jakarta.el.PropertyNotFoundException;
import org.camunda.bpm.impl.juel.jakarta.el.PropertyNotWritableException;
import org.jspecify.annotations.Nullable;
import org.vermilion.process.ProcessBean;
import org.vermilion.process.ProcessRegister;

/**
 * What names mean in expressions: a given bean, else a variable of the token. The second wall behind
 * {@link ExpressionRule}: it answers no property of anything, and calls the offered methods of the given beans only.
 */
final class GuardingResolver extends ELResolver {

    private final Supplier<Map<String, ProcessBean>> beans;
    private final ProcessRegister register;

    GuardingResolver(Supplier<Map<String, ProcessBean>> beans, ProcessRegister register) {
        this.beans = beans;
        this.register = register;
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
        if (base != null || !(property instanceof String name)) {
            throw new PropertyNotFoundException("expressions read no properties");
        }
        ProcessBean bean = beans.get().get(name);
        if (bean != null) {
            context.setPropertyResolved(true);
            return new StepDelegate(bean, register);
        }
        VariableScope scope = (VariableScope) context.getContext(VariableScope.class);
        if (scope == null || !scope.hasVariable(name)) {
            throw new PropertyNotFoundException("there is no variable " + name);
        }
        Object value = scope.getVariable(name);
        if (value != null && !(value instanceof String || value instanceof Boolean || value instanceof Number
                || value instanceof List<?>)) {
            throw new PropertyNotFoundException("variable " + name + " is no text, number, truth value or list");
        }
        context.setPropertyResolved(true);
        return value;
    }

    @Override
    public @Nullable Object invoke(ELContext context, @Nullable Object base, Object method,
            Class<?> @Nullable [] types, Object @Nullable [] params) {
        if (!(base instanceof StepDelegate named) || !(method instanceof String name)
                || !named.bean().methods().contains(name)) {
            throw new MethodNotFoundException("expressions call offered methods only");
        }
        ProcessBean bean = named.bean();
        Method found = Arrays.stream(bean.object().getClass().getMethods())
                .filter(candidate -> candidate.getName().equals(name) && !candidate.isBridge()).findFirst().orElseThrow();
        Object[] given = params == null ? new Object[0] : params;
        if (found.getParameterCount() != given.length) {
            throw new MethodNotFoundException("method " + name + " takes " + found.getParameterCount() + " parameters");
        }
        Object[] fitted = new Object[given.length];
        for (int i = 0; i < given.length; i++) {
            fitted[i] = GuardedExpressions.FACTORY.coerceToType(given[i], found.getParameterTypes()[i]);
        }
        context.setPropertyResolved(true);
        try {
            found.setAccessible(true); // a public method of a package-private class
            return found.invoke(bean.object(), fitted);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new ELException(thrown.getCause());
        } catch (IllegalAccessException hidden) {
            throw new ELException(hidden);
        }
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, Object property) {
        throw new PropertyNotFoundException("expressions read no types");
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, Object property, @Nullable Object value) {
        throw new PropertyNotWritableException("expressions set nothing");
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, Object property) {
        return true;
    }

    @Override
    public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, @Nullable Object base) {
        return Collections.emptyIterator();
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return String.class;
    }
}
