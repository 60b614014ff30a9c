package org.vermilion.cmis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vermilion.cmis.TestRepository.named;
import static org.vermilion.cmis.TestRepository.read;
import static org.vermilion.cmis.TestRepository.text;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;

import org.apache.chemistry.opencmis.client.api.Document;
import org.apache.chemistry.opencmis.client.api.Folder;
import org.apache.chemistry.opencmis.client.runtime.SessionFactoryImpl;
import org.apache.chemistry.opencmis.commons.enums.CapabilityAcl;
import org.apache.chemistry.opencmis.commons.enums.UnfileObject;
import org.apache.chemistry.opencmis.commons.enums.VersioningState;
import org.apache.chemistry.opencmis.commons.exceptions.CmisBaseException;
import org.apache.chemistry.opencmis.commons.exceptions.CmisConnectionException;
import org.apache.chemistry.opencmis.commons.exceptions.CmisConstraintException;
import org.apache.chemistry.opencmis.commons.exceptions.CmisInvalidArgumentException;
import org.apache.chemistry.opencmis.commons.exceptions.CmisNameConstraintViolationException;
import org.apache.chemistry.opencmis.commons.exceptions.CmisNotSupportedException;
import org.apache.chemistry.opencmis.commons.exceptions.CmisObjectNotFoundException;
import org.apache.chemistry.opencmis.commons.exceptions.CmisUpdateConflictException;
import org.apache.chemistry.opencmis.commons.exceptions.CmisVersioningException;
import org.apache.chemistry.opencmis.commons.spi.Holder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.vermilion.testing.TestDatabase;

class EmbeddedRepositoryTest {

    @ParameterizedTest
    @EnumSource
    void describesItselfWithoutClaimingWhatItCannotDo(TestDatabase database) {
        TestRepository r = new TestRepository(database.fresh(TestRepository.MIGRATIONS));
        var info = r.session.getRepositoryInfo();
        assertThat(info.getCmisVersionSupported()).isEqualTo("1.1");
        assertThat(info.getCapabilities().getAclCapability()).isEqualTo(CapabilityAcl.NONE);
        assertThat(info.getCapabilities().isMultifilingSupported()).isFalse();
        assertThat(r.session.getTypeChildren(null, true)).extracting("id")
                .containsExactlyInAnyOrder("cmis:folder", "cmis:document", "cmis:secondary");
        assertThat(r.session.getTypeDefinition("vermilion:labelled").getPropertyDefinitions())
                .containsOnlyKeys("vermilion:level", "vermilion:digest", "vermilion:subject");
        assertThatThrownBy(() -> r.session.getTypeDefinition("cmis:nothing")).isInstanceOf(CmisObjectNotFoundException.class);
    }

    @ParameterizedTest
    @EnumSource
    void keepsADocumentWithAChineseNameAndFindsItByPathAndParent(TestDatabase database) {
        TestRepository r = new TestRepository(database.fresh(TestRepository.MIGRATIONS));
        Folder folder = r.folder(r.folder(r.session.getRootFolder(), "收文"), "二〇二六");
        Document document = r.document(folder, "关于开展检查的通知.txt", "内容一");
        assertThat(read(document.getContentStream())).isEqualTo("内容一");
        assertThat(document.getVersionLabel()).isEqualTo("1.0");
        assertThat(document.getCreatedBy()).isEqualTo("tester");
        assertThat(document.isLatestVersion()).isTrue();
        assertThat(r.session.getObjectByPath("/收文/二〇二六/关于开展检查的通知.txt").getId()).isEqualTo(document.getId());
        assertThat(document.getParents()).extracting(Folder::getPath).containsExactly("/收文/二〇二六");
        assertThat(folder.getFolderParent().getName()).isEqualTo("收文");
        assertThat(folder.getChildren()).extracting("id").containsExactly(document.getId());
        assertThat(document.getPaths()).containsExactly("/收文/二〇二六/关于开展检查的通知.txt");
        assertThatThrownBy(() -> r.session.getObjectByPath("/收文/无")).isInstanceOf(CmisObjectNotFoundException.class);
    }

    @ParameterizedTest
    @EnumSource
    void refusesTakenAndImpossibleNamesAndChangesNothing(TestDatabase database) {
        TestRepository r = new TestRepository(database.fresh(TestRepository.MIGRATIONS));
        Folder root = r.session.getRootFolder();
        r.document(root, "a", "1");
        assertThatThrownBy(() -> r.document(root, "a", "2")).isInstanceOf(CmisNameConstraintViolationException.class);
        assertThatThrownBy(() -> r.folder(root, "a")).isInstanceOf(CmisNameConstraintViolationException.class);
        for (String name : List.of("x/y", "..", " ", "b\n", "n".repeat(256))) {
            assertThatThrownBy(() -> r.document(root, name, "3")).isInstanceOf(CmisInvalidArgumentException.class);
        }
        assertThat(root.getChildren()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void makesVersionsByCheckingOutAndIn(TestDatabase database) {
        TestRepository r = new TestRepository(database.fresh(TestRepository.MIGRATIONS));
        Document first = r.document(r.session.getRootFolder(), "v", "one");
        Document copy = (Document) r.session.getObject(first.checkOut());
        assertThat(copy.isPrivateWorkingCopy()).isTrue();
        assertThatThrownBy(first::checkOut).isInstanceOf(CmisVersioningException.class);
        copy.setContentStream(text("draft"), true);
        assertThat(read(first.getContentStream())).isEqualTo("one");
        assertThat(r.session.getRootFolder().getChildren()).extracting("id").containsExactly(first.getId());

        Document second = (Document) r.session.getObject(copy.checkIn(true, null, text("two"), "改了标题"));
        assertThat(second.getVersionLabel()).isEqualTo("2.0");
        assertThat(second.getCheckinComment()).isEqualTo("改了标题");
        Document minor = (Document) r.session.getObject(
                ((Document) r.session.getObject(second.checkOut())).checkIn(false, null, text("three"), ""));
        assertThat(minor.getVersionLabel()).isEqualTo("2.1");
        assertThat(minor.getAllVersions()).extracting(Document::getVersionLabel).containsExactly("2.1", "2.0", "1.0");
        assertThat(r.session.getObjectByPath("/v").getId()).isEqualTo(minor.getId());
        assertThat(minor.getObjectOfLatestVersion(true).getId()).isEqualTo(second.getId());
        assertThat(read(((Document) r.session.getObject(first.getId())).getContentStream())).isEqualTo("one");
        assertThatThrownBy(() -> ((Document) r.session.getObject(first.getId())).checkOut())
                .isInstanceOf(CmisVersioningException.class);
    }

    @ParameterizedTest
    @EnumSource
    void cancellingACheckOutLeavesWhatWas(TestDatabase database) {
        TestRepository r = new TestRepository(database.fresh(TestRepository.MIGRATIONS));
        Document document = r.document(r.session.getRootFolder(), "c", "one");
        ((Document) r.session.getObject(document.checkOut())).cancelCheckOut();
        assertThat(document.getAllVersions()).hasSize(1);
        Document fresh = r.session.getRootFolder().createDocument(named("new"), text("x"), VersioningState.CHECKEDOUT);
        assertThat(r.session.getObjectByPath("/new").getId()).isEqualTo(fresh.getId());
        fresh.cancelCheckOut();
        assertThat(r.session.existsPath("/new")).isFalse();
        assertThatThrownBy(document::cancelCheckOut).isInstanceOf(CmisVersioningException.class);
    }

    @ParameterizedTest
    @EnumSource
    void takesNewContentOnlyOnAWorkingCopy(TestDatabase database) {
        TestRepository r = new TestRepository(database.fresh(TestRepository.MIGRATIONS));
        Document document = r.document(r.session.getRootFolder(), "c", "one");
        assertThatThrownBy(() -> document.setContentStream(text("two"), true)).isInstanceOf(CmisVersioningException.class);
        assertThatThrownBy(() -> document.deleteContentStream()).isInstanceOf(CmisVersioningException.class);
        assertThat(read(document.getContentStream())).isEqualTo("one");
    }

    @ParameterizedTest
    @EnumSource
    void servesAPartOfTheContent(TestDatabase database) {
        TestRepository r = new TestRepository(database.fresh(TestRepository.MIGRATIONS));
        Document small = r.document(r.session.getRootFolder(), "s", "0123456789");
        assertThat(read(small.getContentStream(BigInteger.valueOf(3), BigInteger.valueOf(4)))).isEqualTo("3456");
        assertThat(read(small.getContentStream(BigInteger.valueOf(8), BigInteger.valueOf(40)))).isEqualTo("89");
        assertThat(read(small.getContentStream(BigInteger.valueOf(8), null))).isEqualTo("89");
        Document large = r.document(r.session.getRootFolder(), "l", "abcdefgh".repeat(400_000));
        assertThat(read(large.getContentStream(BigInteger.valueOf(2_000_002), BigInteger.valueOf(4)))).isEqualTo("cdef");
        assertThat(read(large.getContentStream())).hasSize(3_200_000);
        assertThatThrownBy(() -> small.getContentStream(BigInteger.valueOf(11), null)).isInstanceOf(CmisInvalidArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource
    void refusesAChangeBasedOnAnOldToken(TestDatabase database) {
        TestRepository r = new TestRepository(database.fresh(TestRepository.MIGRATIONS));
        Document mine = r.document(r.session.getRootFolder(), "t", "x");
        Document theirs = (Document) r.session.getObject(mine.getId());
        mine.updateProperties(Map.of("cmis:description", "甲"));
        assertThatThrownBy(() -> theirs.updateProperties(Map.of("cmis:description", "乙")))
                .isInstanceOf(CmisUpdateConflictException.class);
        assertThat(((Document) r.session.getObject(mine.getId())).getDescription()).isEqualTo("甲");
        mine.refresh();
        mine.rename("t2");
        assertThat(r.session.existsPath("/t")).isFalse();
        assertThat(r.session.existsPath("/t2")).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void neitherChangesNorDeletesWhatIsImmutable(TestDatabase database) {
        TestRepository r = new TestRepository(database.fresh(TestRepository.MIGRATIONS));
        Folder folder = r.folder(r.session.getRootFolder(), "f");
        Document document = r.document(folder, "d", "x");
        r.document(folder, "other", "y");
        document.updateProperties(Map.of(VermilionTypes.IMMUTABLE, true), List.of(VermilionTypes.FROZEN), List.of());
        String id = document.getId();
        Document frozen = (Document) r.session.getObject(id);
        assertThat(frozen.isImmutable()).isTrue();
        assertThatThrownBy(() -> frozen.delete(true)).isInstanceOf(CmisConstraintException.class);
        assertThatThrownBy(() -> frozen.delete(false)).isInstanceOf(CmisConstraintException.class);
        assertThatThrownBy(() -> frozen.updateProperties(Map.of(VermilionTypes.IMMUTABLE, false))).isInstanceOf(CmisConstraintException.class);
        assertThatThrownBy(() -> frozen.updateProperties(Map.of("cmis:description", "x"))).isInstanceOf(CmisConstraintException.class);
        assertThatThrownBy(() -> frozen.updateProperties(Map.of(), List.of(), List.of(VermilionTypes.FROZEN))).isInstanceOf(CmisConstraintException.class);
        assertThat(folder.deleteTree(true, UnfileObject.DELETE, false)).containsExactly(id);
        assertThat(folder.getChildren()).hasSize(2);

        Document next = (Document) r.session.getObject(((Document) r.session.getObject(frozen.checkOut())).checkIn(true, null, text("y"), ""));
        assertThat(next.isImmutable()).isFalse();
        assertThatThrownBy(() -> next.rename("new name")).isInstanceOf(CmisConstraintException.class);
        assertThatThrownBy(() -> next.delete(true)).isInstanceOf(CmisConstraintException.class);
        next.delete(false);
        assertThat(r.session.getObjectByPath("/f/d").getId()).isEqualTo(id);
    }

    @ParameterizedTest
    @EnumSource
    void deletesDocumentsFoldersAndTrees(TestDatabase database) {
        TestRepository r = new TestRepository(database.fresh(TestRepository.MIGRATIONS));
        Folder top = r.folder(r.session.getRootFolder(), "top");
        Folder low = r.folder(r.folder(top, "mid"), "low");
        Document document = r.document(low, "d", "x");
        document.checkOut();
        assertThatThrownBy(() -> low.delete(true)).isInstanceOf(CmisConstraintException.class);
        assertThatThrownBy(() -> r.session.getRootFolder().delete(true)).isInstanceOf(CmisConstraintException.class);
        assertThat(top.deleteTree(true, UnfileObject.DELETE, true)).isEmpty();
        assertThat(r.session.getRootFolder().getChildren()).isEmpty();
        JdbcTemplate jdbc = new JdbcTemplate(r.source);
        assertThat(jdbc.queryForObject("select count(*) from cmis_object", Long.class)).isEqualTo(1);
        assertThat(jdbc.queryForObject("select count(*) from cmis_ancestor", Long.class)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void saysWhatItDoesNotSupport(TestDatabase database) {
        TestRepository r = new TestRepository(database.fresh(TestRepository.MIGRATIONS));
        Document document = r.document(r.session.getRootFolder(), "d", "x");
        Folder folder = r.folder(r.session.getRootFolder(), "f");
        assertThatThrownBy(() -> document.move(r.session.getRootFolder(), folder)).isInstanceOf(CmisNotSupportedException.class);
        assertThatThrownBy(() -> document.addToFolder(folder, true)).isInstanceOf(CmisNotSupportedException.class);
        assertThatThrownBy(() -> r.session.getAcl(document, true)).isInstanceOf(CmisNotSupportedException.class);
        assertThatThrownBy(() -> folder.getDescendants(-1)).isInstanceOf(CmisNotSupportedException.class);
        assertThatThrownBy(() -> document.appendContentStream(text("x"), true)).isInstanceOf(CmisBaseException.class);
    }

    @ParameterizedTest
    @EnumSource
    void checksLabelPropertiesAndTypes(TestDatabase database) {
        TestRepository r = new TestRepository(database.fresh(TestRepository.MIGRATIONS));
        Folder root = r.session.getRootFolder();
        Document document = r.labelled(root, "l", 3, "doc-1");
        assertThat((BigInteger) document.getPropertyValue(VermilionTypes.LEVEL)).isEqualTo(3);
        assertThatThrownBy(() -> r.labelled(root, "m", 6, "doc-1")).isInstanceOf(CmisInvalidArgumentException.class);
        var object = r.session.getBinding().getObjectService();
        var properties = r.session.getBinding().getObjectFactory();
        assertThatThrownBy(() -> object.updateProperties(EmbeddedRepository.ID, new Holder<>(document.getId()), null,
                properties.createPropertiesData(List.of(properties.createPropertyStringData("cmis:createdBy", "x"))), null))
                .isInstanceOf(CmisConstraintException.class);
        document.updateProperties(Map.of(), List.of(), List.of(VermilionTypes.LABELLED));
        assertThat(r.session.query("SELECT * FROM cmis:document WHERE cmis:name = 'l'", false).iterator().next()
                .getPropertyById(VermilionTypes.LEVEL)).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void cannotBeReachedOnceClosed(TestDatabase database) {
        TestRepository r = new TestRepository(database.fresh(TestRepository.MIGRATIONS));
        Map<String, String> parameters = r.repository.sessionParameters("x");
        r.repository.close();
        assertThatThrownBy(() -> r.session.getRootFolder()).isInstanceOf(CmisConnectionException.class);
        assertThatThrownBy(() -> SessionFactoryImpl.newInstance().createSession(parameters)).isInstanceOf(CmisBaseException.class);
    }
}
