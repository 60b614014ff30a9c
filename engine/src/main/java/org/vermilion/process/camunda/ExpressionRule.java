package org.vermilion.process.camunda;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.camunda.bpm.impl.juel.AstBracket;
import org.camunda.bpm.impl.juel.AstDot;
import org.camunda.bpm.impl.juel.AstFunction;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstMethod;
import org.camunda.bpm.impl.juel.AstNode;
import org.camunda.bpm.impl.juel.AstParameters;
import org.camunda.bpm.impl.juel.AstProperty;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.Parser;
import org.camunda.bpm.impl.juel.Scanner.ScanException;
import org.camunda.bpm.impl.juel.Tree;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.vermilion.process.ProcessBean;

/**
 * The expression language that is left: variables, literals, operators, comparisons, and {@code bean.method(…)} for
 * the given beans and methods. Everything else fails to parse, so it cannot be evaluated wherever it comes from.
 */
final class ExpressionRule extends Builder {

    private static final long serialVersionUID = 1L;

    private final transient Supplier<Map<String, ProcessBean>> beans;

    ExpressionRule(Supplier<Map<String, ProcessBean>> beans) {
        super(Feature.METHOD_INVOCATIONS);
        this.beans = beans;
    }

    /** Whether the text, literal or with expressions in it, keeps to the rule. */
    boolean allows(String text) {
        try {
            build(text);
            return true;
        } catch (ELException refused) {
            return false;
        }
    }

    @Override
    protected Parser createParser(String expression) {
        return new NarrowParser(this, expression);
    }

    private boolean offers(String bean, String method) {
        ProcessBean known = beans.get().get(bean);
        return known != null && known.methods().contains(method);
    }

    // beans are not part of what makes two builders equal in JUEL's caches; there is one rule an engine
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    private static final class NarrowParser extends Parser {

        private final ExpressionRule rule;
        private final Set<AstProperty> uncalled = Collections.newSetFromMap(new IdentityHashMap<>());

        NarrowParser(ExpressionRule rule, String expression) {
            super(rule, expression);
            this.rule = rule;
        }

        @Override
        public Tree tree() throws ScanException, ParseException {
            Tree tree = super.tree();
            if (!uncalled.isEmpty()) {
                throw refused("a property");
            }
            return tree;
        }

        @Override
        protected AstDot createAstDot(AstNode base, String property, boolean lvalue) {
            if (!(base instanceof AstIdentifier name) || !rule.offers(name.getName(), property)) {
                throw refused("a property or method that is not offered");
            }
            AstDot dot = super.createAstDot(base, property, lvalue);
            uncalled.add(dot);
            return dot;
        }

        @Override
        protected AstMethod createAstMethod(AstProperty property, AstParameters params) {
            uncalled.remove(property);
            return super.createAstMethod(property, params);
        }

        @Override
        protected AstBracket createAstBracket(AstNode base, AstNode property, boolean lvalue, boolean strict) {
            throw refused("an index");
        }

        @Override
        protected AstFunction createAstFunction(String name, int index, AstParameters params) {
            throw refused("a function");
        }

        private static ELException refused(String what) {
            return new ELException("an expression may not use " + what);
        }
    }
}
