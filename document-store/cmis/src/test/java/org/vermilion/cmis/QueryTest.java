package org.vermilion.cmis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;

import org.apache.chemistry.opencmis.client.api.Document;
import org.apache.chemistry.opencmis.client.api.Folder;
import org.apache.chemistry.opencmis.commons.exceptions.CmisBaseException;
import org.apache.chemistry.opencmis.commons.exceptions.CmisInvalidArgumentException;
import org.apache.chemistry.opencmis.commons.exceptions.CmisNotSupportedException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vermilion.testing.TestDatabase;

class QueryTest {

    @ParameterizedTest
    @EnumSource
    void findsByEveryComparison(TestDatabase database) {
        TestRepository r = new TestRepository(database.fresh(TestRepository.MIGRATIONS));
        Folder root = r.session.getRootFolder();
        r.labelled(root, "甲一", 1, "s1");
        r.labelled(root, "甲二", 3, "s2");
        r.labelled(root, "100%", 5, "s2");
        r.document(root, "o'neil", "x");
        r.document(root, "a\\b", "x");
        assertThat(names(r, "cmis:name = '甲一'")).containsExactly("甲一");
        assertThat(names(r, "cmis:name <> '甲一'")).hasSize(4);
        assertThat(names(r, "cmis:name LIKE '甲%'")).containsExactlyInAnyOrder("甲一", "甲二");
        assertThat(names(r, "cmis:name LIKE '甲_'")).hasSize(2);
        assertThat(names(r, "cmis:name LIKE '%\\%'")).containsExactly("100%");
        assertThat(names(r, "cmis:name NOT LIKE '甲%'")).hasSize(3);
        assertThat(names(r, "cmis:name = 'o''neil'")).containsExactly("o'neil");
        assertThat(names(r, "cmis:name = 'o\\'neil'")).containsExactly("o'neil");
        assertThat(names(r, "cmis:name LIKE '%\\\\%'")).containsExactly("a\\b");
        assertThat(names(r, "cmis:name LIKE '%''n%'")).containsExactly("o'neil");
        assertThat(names(r, "cmis:name IN ('甲一', '100%')")).hasSize(2);
        assertThat(names(r, "cmis:name NOT IN ('甲一', '100%')")).hasSize(3);
        assertThat(names(r, "cmis:description IS NULL AND NOT (cmis:name = '甲一' OR cmis:name = '甲二')")).hasSize(3);
        assertThat(names(r, "cmis:contentStreamLength > 3 AND cmis:contentStreamLength <= 6")).hasSize(3);
        assertThat(names(r, "cmis:contentStreamLength < 1.5E0")).hasSize(2);
        assertThat(names(r, "cmis:isLatestVersion = TRUE")).hasSize(5);
        assertThat(names(r, "cmis:creationDate > TIMESTAMP '2020-01-01T00:00:00.000Z'")).hasSize(5);
        assertThat(names(r, "cmis:creationDate < TIMESTAMP '2020-01-01T00:00:00.000+08:00'")).isEmpty();
        assertThat(run(r, "SELECT l.cmis:objectId FROM vermilion:labelled l WHERE l.vermilion:subject = 's2'")).hasSize(2);
        assertThat(run(r, "SELECT cmis:name FROM cmis:document JOIN vermilion:labelled ON cmis:document.cmis:objectId ="
                + " vermilion:labelled.cmis:objectId WHERE vermilion:level >= 3 ORDER BY vermilion:level DESC")).containsExactly("100%", "甲二");
    }

    @ParameterizedTest
    @EnumSource
    void findsInFoldersAndTreesInPages(TestDatabase database) {
        TestRepository r = new TestRepository(database.fresh(TestRepository.MIGRATIONS));
        Folder top = r.folder(r.session.getRootFolder(), "top");
        Folder low = r.folder(top, "low");
        for (int i = 0; i < 25; i++) {
            r.document(low, "d" + (char) ('a' + i), "x");
        }
        r.document(top, "t", "x");
        assertThat(names(r, "IN_FOLDER('" + top.getId() + "')")).containsExactly("t");
        assertThat(names(r, "IN_TREE('" + top.getId() + "')")).hasSize(26);
        assertThat(names(r, "IN_TREE('root')")).hasSize(26);
        assertThat(names(r, "IN_TREE('nothing')")).isEmpty();
        var context = r.session.createOperationContext();
        context.setMaxItemsPerPage(10);
        var rows = r.session.query("SELECT cmis:name AS n FROM cmis:document WHERE IN_TREE('" + low.getId()
                + "') ORDER BY cmis:name DESC", false, context);
        List<String> names = new ArrayList<>();
        rows.forEach(row -> names.add((String) row.getPropertyByQueryName("n").getFirstValue()));
        assertThat(names).hasSize(25).isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(rows.skipTo(20).getPage(10)).hasSize(5);
    }

    @ParameterizedTest
    @EnumSource
    void searchesTheLatestVersionsUnlessAllAreAskedForAndNeverWorkingCopies(TestDatabase database) {
        TestRepository r = new TestRepository(database.fresh(TestRepository.MIGRATIONS));
        Document first = r.document(r.session.getRootFolder(), "d", "one");
        r.session.getObject(((Document) r.session.getObject(first.checkOut())).checkIn(true, null, null, ""));
        ((Document) r.session.getObjectByPath("/d")).checkOut();
        String query = "SELECT cmis:versionLabel FROM cmis:document ORDER BY cmis:versionLabel";
        assertThat(run(r, query)).containsExactly("2.0");
        List<Object> all = new ArrayList<>();
        r.session.query(query, true).forEach(row -> all.add(row.getPropertyByQueryName("cmis:versionLabel").getFirstValue()));
        assertThat(all).containsExactly("1.0", "2.0");
    }

    @ParameterizedTest
    @EnumSource
    void treatsInjectionAsText(TestDatabase database) {
        TestRepository r = new TestRepository(database.fresh(TestRepository.MIGRATIONS));
        r.document(r.session.getRootFolder(), "d", "x");
        for (String attempt : List.of("' OR '1'='1", "'; DROP TABLE cmis_object; --", "\\' OR 1=1 --", "x') OR ('1'='1",
                "\\'' OR cmis:name LIKE '%", "${1+1}", "?", "/* */", "%'); DELETE FROM cmis_object WHERE ('a'='a")) {
            String escaped = attempt.replace("\\", "\\\\").replace("'", "\\'");
            assertThat(names(r, "cmis:name = '" + escaped + "'")).as(attempt).isEmpty();
            assertThat(names(r, "IN_TREE('" + escaped + "')")).as(attempt).isEmpty();
            r.document(r.session.getRootFolder(), attempt.replace("/", "∕"), "y");
            assertThat(names(r, "cmis:name = '" + escaped.replace("/", "∕") + "'")).as(attempt).hasSize(1);
        }
        for (String raw : List.of("cmis:name = ''; DROP TABLE cmis_object", "1=1", "cmis:name = 'a' -- b",
                "cmis:name = (SELECT 1)", "cmis:name = cmis:name", "o.blob_sha256 IS NULL", "cmis:name = 'a' UNION SELECT 1")) {
            assertThatThrownBy(() -> names(r, raw)).as(raw).isInstanceOf(CmisBaseException.class);
        }
        assertThat(names(r, "cmis:name = 'd'")).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void refusesWhatItDoesNotUnderstandWithoutQuotingIt(TestDatabase database) {
        TestRepository r = new TestRepository(database.fresh(TestRepository.MIGRATIONS));
        for (String where : List.of("cmis:nothing = '机密标题'", "cmis:name > > '机密标题'", "cmis:name = '机密标题' nonsense",
                "cmis:contentStreamLength = '机密标题'", "cmis:name = 7", "cmis:name LIKE '机密标题\\x'", "cmis:isLatestVersion LIKE '机密标题'",
                "cmis:creationDate = TIMESTAMP '机密标题'", "cmis:contentStreamLength = 1E999999999")) {
            assertThatThrownBy(() -> names(r, where)).as(where).isInstanceOf(CmisInvalidArgumentException.class)
                    .hasMessageNotContaining("机密标题");
        }
        assertThatThrownBy(() -> names(r, "CONTAINS('x')")).isInstanceOf(CmisNotSupportedException.class);
        assertThatThrownBy(() -> names(r, "'x' = ANY cmis:secondaryObjectTypeIds")).isInstanceOf(CmisNotSupportedException.class);
        assertThatThrownBy(() -> run(r, "SELECT * FROM cmis:policy")).isInstanceOf(CmisInvalidArgumentException.class);
        assertThatThrownBy(() -> run(r, "SELECT * FROM cmis:document d JOIN cmis:folder f ON d.cmis:name = f.cmis:name"))
                .isInstanceOf(CmisNotSupportedException.class);
    }

    private static List<String> names(TestRepository r, String where) {
        return run(r, "SELECT cmis:name FROM cmis:document WHERE " + where);
    }

    private static List<String> run(TestRepository r, String query) {
        List<String> found = new ArrayList<>();
        r.session.query(query, false).forEach(row -> found.add(String.valueOf((Object) row.getProperties().get(0).getFirstValue())));
        return found;
    }
}
