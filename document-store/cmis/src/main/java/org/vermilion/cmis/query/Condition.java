package org.vermilion.cmis.query;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import org.antlr.runtime.tree.Tree;
import org.apache.chemistry.opencmis.commons.definitions.PropertyDefinition;
import org.apache.chemistry.opencmis.commons.enums.PropertyType;
import org.apache.chemistry.opencmis.commons.exceptions.CmisInvalidArgumentException;
import org.apache.chemistry.opencmis.commons.exceptions.CmisNotSupportedException;
import org.apache.chemistry.opencmis.server.support.query.AbstractPredicateWalker;
import org.apache.chemistry.opencmis.server.support.query.CmisQlStrictLexer;
import org.apache.chemistry.opencmis.server.support.query.CmisSelector;
import org.apache.chemistry.opencmis.server.support.query.ColumnReference;
import org.apache.chemistry.opencmis.server.support.query.QueryObject;
import org.jspecify.annotations.Nullable;

/** A WHERE as SQL. Whatever stands in the query as a literal becomes an argument; the rest are constants from here. */
final class Condition extends AbstractPredicateWalker {

    private final QueryObject query;
    private final StringBuilder sql = new StringBuilder();
    private final List<Object> arguments = new ArrayList<>();

    Condition(QueryObject query) {
        this.query = query;
    }

    String sql() {
        return sql.toString();
    }

    List<Object> arguments() {
        return arguments;
    }

    @Override
    public Boolean walkNot(Tree operator, Tree operand) {
        sql.append("(not ");
        walkPredicate(operand);
        sql.append(')');
        return false;
    }

    @Override
    public Boolean walkAnd(Tree operator, Tree left, Tree right) {
        return both(left, " and ", right);
    }

    @Override
    public Boolean walkOr(Tree operator, Tree left, Tree right) {
        return both(left, " or ", right);
    }

    @Override
    public Boolean walkEquals(Tree operator, Tree left, Tree right) {
        return compare(left, " = ", right);
    }

    @Override
    public Boolean walkNotEquals(Tree operator, Tree left, Tree right) {
        return compare(left, " <> ", right);
    }

    @Override
    public Boolean walkGreaterThan(Tree operator, Tree left, Tree right) {
        return compare(left, " > ", right);
    }

    @Override
    public Boolean walkGreaterOrEquals(Tree operator, Tree left, Tree right) {
        return compare(left, " >= ", right);
    }

    @Override
    public Boolean walkLessThan(Tree operator, Tree left, Tree right) {
        return compare(left, " < ", right);
    }

    @Override
    public Boolean walkLessOrEquals(Tree operator, Tree left, Tree right) {
        return compare(left, " <= ", right);
    }

    @Override
    public Boolean walkIn(Tree operator, Tree column, Tree list) {
        return in(column, " in (", list);
    }

    @Override
    public Boolean walkNotIn(Tree operator, Tree column, Tree list) {
        return in(column, " not in (", list);
    }

    @Override
    public Boolean walkIsNull(Tree operator, Tree column) {
        sql.append('(').append(Columns.sql(column(column))).append(" is null)");
        return false;
    }

    @Override
    public Boolean walkIsNotNull(Tree operator, Tree column) {
        sql.append('(').append(Columns.sql(column(column))).append(" is not null)");
        return false;
    }

    @Override
    public Boolean walkLike(Tree operator, Tree column, Tree pattern) {
        return like(column, " like ? escape '\\')", pattern);
    }

    @Override
    public Boolean walkNotLike(Tree operator, Tree column, Tree pattern) {
        return like(column, " not like ? escape '\\')", pattern);
    }

    @Override
    public Boolean walkInFolder(Tree operator, @Nullable Tree qualifier, Tree folder) {
        sql.append("(f.parent_id = ?)");
        arguments.add(Literals.text(folder));
        return false;
    }

    @Override
    public Boolean walkInTree(Tree operator, @Nullable Tree qualifier, Tree folder) {
        sql.append("(o.series_id in (select a.node_id from cmis_ancestor a where a.ancestor_id = ?))");
        arguments.add(Literals.text(folder));
        return false;
    }

    @Override
    public Boolean walkContains(Tree operator, @Nullable Tree qualifier, Tree expression) {
        throw unsupported();
    }

    @Override
    public Boolean walkInAny(Tree operator, Tree column, Tree list) {
        throw unsupported();
    }

    @Override
    public Boolean walkNotInAny(Tree operator, Tree column, Tree list) {
        throw unsupported();
    }

    @Override
    public Boolean walkEqAny(Tree operator, Tree literal, Tree column) {
        throw unsupported();
    }

    @Override
    protected Boolean walkScore(Tree node) {
        throw unsupported();
    }

    private boolean both(Tree left, String operator, Tree right) {
        sql.append('(');
        walkPredicate(left);
        sql.append(operator);
        walkPredicate(right);
        sql.append(')');
        return false;
    }

    private boolean compare(Tree left, String operator, Tree right) {
        CmisSelector column = column(left);
        sql.append('(').append(Columns.sql(column)).append(operator).append("?)");
        arguments.add(argument(column, right));
        return false;
    }

    private boolean in(Tree columnNode, String operator, Tree list) {
        CmisSelector column = column(columnNode);
        sql.append('(').append(Columns.sql(column)).append(operator);
        for (int i = 0; i < list.getChildCount(); i++) {
            sql.append(i == 0 ? "?" : ", ?");
            arguments.add(argument(column, list.getChild(i)));
        }
        sql.append("))");
        return false;
    }

    private boolean like(Tree columnNode, String operator, Tree pattern) {
        CmisSelector column = column(columnNode);
        if (!textual(column)) {
            throw new CmisInvalidArgumentException("LIKE compares text only");
        }
        sql.append('(').append(Columns.sql(column)).append(operator);
        arguments.add(Literals.pattern(pattern));
        return false;
    }

    private CmisSelector column(Tree node) {
        if (node.getType() != CmisQlStrictLexer.COL) {
            throw new CmisNotSupportedException("A comparison starts with a property");
        }
        return query.getColumnReference(node.getTokenStartIndex());
    }

    private Object argument(CmisSelector column, Tree literal) {
        Object value = switch (literal.getType()) {
            case CmisQlStrictLexer.STRING_LIT -> Literals.text(literal);
            case CmisQlStrictLexer.NUM_LIT -> Literals.number(literal);
            case CmisQlStrictLexer.BOOL_LIT -> Boolean.valueOf(literal.getText());
            case CmisQlStrictLexer.TIME_LIT -> Literals.moment(literal);
            default -> throw new CmisNotSupportedException("A property is compared with a literal");
        };
        boolean fits = switch (type(column)) {
            case BOOLEAN -> value instanceof Boolean;
            case INTEGER, DECIMAL -> value instanceof BigDecimal;
            case DATETIME -> value instanceof OffsetDateTime;
            default -> value instanceof String;
        };
        if (!fits) {
            throw new CmisInvalidArgumentException("A property is compared with a literal of another type");
        }
        return value;
    }

    private static boolean textual(CmisSelector column) {
        PropertyType type = type(column);
        return type == PropertyType.STRING || type == PropertyType.ID;
    }

    private static PropertyType type(CmisSelector column) {
        PropertyDefinition<?> definition = column instanceof ColumnReference c && c.getPropertyId() != null
                ? c.getPropertyDefinition() : null;
        return definition == null ? PropertyType.ID : definition.getPropertyType();
    }

    private static CmisNotSupportedException unsupported() {
        return new CmisNotSupportedException("CONTAINS, SCORE and ANY are not supported");
    }
}
