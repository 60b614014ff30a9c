package org.vermilion.cmis.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.tree.Tree;
import org.apache.chemistry.opencmis.commons.definitions.TypeDefinition;
import org.apache.chemistry.opencmis.commons.exceptions.CmisInvalidArgumentException;
import org.apache.chemistry.opencmis.commons.exceptions.CmisNotSupportedException;
import org.apache.chemistry.opencmis.server.support.TypeManager;
import org.apache.chemistry.opencmis.server.support.query.CmisSelector;
import org.apache.chemistry.opencmis.server.support.query.ColumnReference;
import org.apache.chemistry.opencmis.server.support.query.QueryObject;
import org.apache.chemistry.opencmis.server.support.query.QueryUtilStrict;

/**
 * A CMIS query as SQL.
 *
 * @param condition follows WHERE; holds a {@code ?} an argument
 * @param arguments what to bind, in order
 * @param order follows ORDER BY; total, so that pages do not overlap
 * @param columns the query name of each selected column and the property id it stands for; empty for all of them
 */
public record SqlQuery(String condition, List<Object> arguments, String order, Map<String, String> columns) {

    private static final Map<String, String> TYPES = Map.of(
            "cmis:folder", "o.type_id = 'cmis:folder'",
            "cmis:document", "o.type_id = 'cmis:document'",
            "vermilion:labelled", "o.labelled = true",
            "vermilion:frozen", "o.frozen = true");

    /**
     * Translates.
     *
     * @param statement as the client sent it
     * @param types the types it may name
     * @throws CmisInvalidArgumentException if it is no query or names what is not there
     * @throws CmisNotSupportedException for JOIN with primary types, CONTAINS, SCORE and ANY
     */
    public static SqlQuery of(String statement, TypeManager types) {
        QueryGuard.check(statement);
        QueryUtilStrict parsed = parse(statement, types);
        QueryObject query = parsed.getQueryObject();
        Condition condition = new Condition(query);
        Tree where = parsed.getWalker().getWherePredicateTree();
        if (where != null) {
            condition.walkPredicate(where);
        }
        String from = from(query, types);
        return new SqlQuery(where == null ? from : from + " and " + condition.sql(), List.copyOf(condition.arguments()),
                order(query), columns(query));
    }

    private static QueryUtilStrict parse(String statement, TypeManager types) {
        QueryUtilStrict parsed = new QueryUtilStrict(statement, types, null, false);
        try {
            parsed.processStatement();
            return parsed;
        } catch (RuntimeException | RecognitionException e) {
            // their messages quote the query, which may hold what must not stand in a log
            throw new CmisInvalidArgumentException("The query is not understood");
        }
    }

    private static String from(QueryObject query, TypeManager types) {
        boolean joins = query.getTypes().size() > 1;
        if (joins && (query.getJoinedSecondaryTypes() == null || query.getJoins().stream().anyMatch(j -> !"INNER".equals(j.kind)))) {
            throw new CmisNotSupportedException("Only an inner join with secondary types by cmis:objectId is supported");
        }
        List<String> conditions = new ArrayList<>();
        for (String name : query.getTypes().values()) {
            TypeDefinition type = types.getTypeByQueryName(name);
            String condition = type == null ? null : TYPES.get(type.getId());
            if (condition == null) {
                throw new CmisInvalidArgumentException("The query names a type that cannot be queried");
            }
            conditions.add(condition);
        }
        return String.join(" and ", conditions);
    }

    private static String order(QueryObject query) {
        String asked = query.getOrderBys().stream()
                .map(s -> Columns.sql(s.getSelector()) + (s.isAscending() ? " asc, " : " desc, "))
                .collect(Collectors.joining());
        return asked + "o.id";
    }

    private static Map<String, String> columns(QueryObject query) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (CmisSelector selector : query.getSelectReferences()) {
            if (!(selector instanceof ColumnReference column)) {
                throw new CmisNotSupportedException("SCORE is not supported");
            }
            if (column.getPropertyQueryName().equals("*")) {
                return Map.of();
            }
            String alias = column.getAliasName();
            columns.put(alias == null ? column.getPropertyQueryName() : alias, Columns.id(column));
        }
        return java.util.Collections.unmodifiableMap(columns);
    }

    @Override
    public String toString() {
        return "SqlQuery[" + condition + "]"; // without the arguments
    }
}
