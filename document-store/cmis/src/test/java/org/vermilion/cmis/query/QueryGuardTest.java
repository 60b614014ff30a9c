package org.vermilion.cmis.query;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonTokenStream;
import org.apache.chemistry.opencmis.commons.exceptions.CmisInvalidArgumentException;
import org.apache.chemistry.opencmis.server.support.query.CmisQlStrictLexer;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class QueryGuardTest {

    @ParameterizedTest
    @ValueSource(strings = {"\"", ";", "@", "#", "%", "?", ":", "\\", "`", "甲", "-", "\r", "\u00a0", "\u0000", "é"})
    void rejectsACharacterThatWouldHangTheLexer(String stray) {
        assertThatThrownBy(() -> QueryGuard.check("SELECT * FROM cmis:document WHERE cmis:name = " + stray))
                .isInstanceOf(CmisInvalidArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'open", "'a\\x'", "'a\\", "'a''", "1e", "1x"})
    void rejectsAnUnfinishedToken(String token) {
        assertThatThrownBy(() -> QueryGuard.check("SELECT * FROM t WHERE a = " + token))
                .isInstanceOf(CmisInvalidArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'甲 \" ; @ # % ?'", "'it''s'", "'it\\'s'", "'\\\\'", "''", "-1.5E+3", "(TRUE)"})
    void passesWhatTheGrammarKnows(String literal) {
        assertThatCode(() -> QueryGuard.check("SELECT a, b\r\nFROM t WHERE\ta <> " + literal)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(ints = {9_000, 20_000})
    void survivesLongLiteralsAndDeepParentheses(int length) {
        assertThatCode(() -> {
            try {
                QueryGuard.check("SELECT * FROM t WHERE a = '" + "x''".repeat(length / 3) + "'");
                QueryGuard.check("SELECT * FROM t WHERE " + "(".repeat(length));
            } catch (CmisInvalidArgumentException expected) {
                // refused is fine, an overflowing stack is not
            }
        }).doesNotThrowAnyException();
        assertThatThrownBy(() -> QueryGuard.check("(".repeat(51))).isInstanceOf(CmisInvalidArgumentException.class);
    }

    /** Whatever the guard lets pass, the lexer comes to an end on. */
    @Property(tries = 3_000)
    void theLexerEndsOnWhatPasses(@ForAll("queries") String query) {
        try {
            QueryGuard.check(query);
        } catch (CmisInvalidArgumentException refused) {
            return;
        }
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10),
                () -> new CommonTokenStream(new CmisQlStrictLexer(new ANTLRStringStream(query))).fill());
    }

    @Provide
    Arbitrary<String> queries() {
        return Arbitraries.of("SELECT", " ", "*", "FROM", "cmis:name", "'", "''", "\\'", "\\\\", "\\", "a", "7", ".", "-", "+", "e",
                "E", "=", "<", ">", "(", ")", ",", "%", "_", ":", "TIMESTAMP", "\r\n", "\r", "\t", "甲", "TRUE", "IN", "NOT")
                .list().ofMaxSize(12).map(parts -> String.join("", parts));
    }
}
