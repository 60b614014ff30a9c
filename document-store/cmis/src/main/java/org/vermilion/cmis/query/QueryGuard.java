package org.vermilion.cmis.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.chemistry.opencmis.commons.exceptions.CmisInvalidArgumentException;

/**
 * Lets a query pass to OpenCMIS's lexer only if it is made of whole tokens of the CMIS 1.1 query grammar (2.1.14.2.1).
 *
 * <p>The lexer of OpenCMIS 1.1.0 never ends on a character it does not know and fills the heap (CMIS-1051, mended after
 * the last release); its parser recurses on parentheses.
 */
final class QueryGuard {

    private static final int LONGEST = 10_000;
    private static final int DEEPEST = 50;
    private static final Pattern TOKEN = Pattern.compile("""
            (?x) [\\x20\\t\\n] | \\r\\n
            | [A-Za-z_][A-Za-z0-9_:]*+
            | [-+]?+ (?: [0-9]++ (?:\\.[0-9]*+)?+ | \\.[0-9]++ ) (?: [eE][-+]?+[0-9]++ )?+ (?![A-Za-z_:])
            | <> | <= | >= | [*(),.=<>]
            | ' [^\\\\']*+ (?: (?: \\\\[\\\\'%_] | '' ) [^\\\\']*+ )*+ '""");

    private QueryGuard() {
    }

    /** Throws the exception CMIS has for bad arguments, saying where, if the query must not be parsed. */
    static void check(String query) {
        if (query.length() > LONGEST) {
            throw new CmisInvalidArgumentException("A query is at most " + LONGEST + " characters long");
        }
        Matcher token = TOKEN.matcher(query);
        int depth = 0;
        for (int at = 0; at < query.length(); at = token.end()) {
            if (!token.region(at, query.length()).lookingAt()) {
                throw new CmisInvalidArgumentException("The query holds something unknown at character " + (at + 1));
            }
            depth += query.charAt(at) == '(' ? 1 : query.charAt(at) == ')' ? -1 : 0;
            if (depth > DEEPEST) {
                throw new CmisInvalidArgumentException("A query has at most " + DEEPEST + " parentheses within each other");
            }
        }
    }
}
