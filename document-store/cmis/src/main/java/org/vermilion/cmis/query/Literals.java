package org.vermilion.cmis.query;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.antlr.runtime.tree.Tree;
import org.apache.chemistry.opencmis.commons.exceptions.CmisInvalidArgumentException;
import org.apache.chemistry.opencmis.server.support.query.CmisQlStrictLexer;

/** Literals of a query as values (CMIS 1.1, 2.1.14.2.1). */
final class Literals {

    private static final int DIGITS = 40;
    private static final Pattern ESCAPE = Pattern.compile("''|\\\\[\\\\'%_]");

    private Literals() {
    }

    /** A string without its quotes and escapes. */
    static String text(Tree literal) {
        return ESCAPE.matcher(inner(literal)).replaceAll(e -> Matcher.quoteReplacement(e.group().substring(1)));
    }

    /** A pattern of LIKE: as {@link #text}, but for the escapes of {@code \}, {@code %} and {@code _}, which SQL has too. */
    static String pattern(Tree literal) {
        return ESCAPE.matcher(inner(literal)).replaceAll(e -> Matcher.quoteReplacement(
                e.group().endsWith("'") ? "'" : e.group()));
    }

    static BigDecimal number(Tree literal) {
        String text = literal.getText();
        BigDecimal number = text.length() > DIGITS ? null : new BigDecimal(text);
        if (number == null || Math.abs(number.scale()) > DIGITS) { // 1e999999999 would be written out in full
            throw new CmisInvalidArgumentException("A number in the query is too long");
        }
        return number;
    }

    /** A time; one without a zone is taken as UTC. */
    static OffsetDateTime moment(Tree literal) {
        String text = literal.getText();
        text = text.substring(text.indexOf('\'') + 1, text.length() - 1);
        try {
            return OffsetDateTime.parse(text.matches(".*([Zz]|[+-]\\d\\d:\\d\\d)") ? text : text + "Z");
        } catch (DateTimeParseException e) {
            throw new CmisInvalidArgumentException("A TIMESTAMP in the query is no time");
        }
    }

    private static String inner(Tree literal) {
        if (literal.getType() != CmisQlStrictLexer.STRING_LIT) {
            throw new CmisInvalidArgumentException("A string is expected");
        }
        String text = literal.getText();
        if (text.indexOf('\0') >= 0) {
            throw new CmisInvalidArgumentException("A string in the query holds a null character");
        }
        return text.substring(1, text.length() - 1);
    }
}
