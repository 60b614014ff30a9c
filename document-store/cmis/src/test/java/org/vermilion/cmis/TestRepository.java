package org.vermilion.cmis;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import org.apache.chemistry.opencmis.client.api.Document;
import org.apache.chemistry.opencmis.client.api.Folder;
import org.apache.chemistry.opencmis.client.api.Session;
import org.apache.chemistry.opencmis.client.runtime.SessionFactoryImpl;
import org.apache.chemistry.opencmis.commons.data.ContentStream;
import org.apache.chemistry.opencmis.commons.enums.VersioningState;
import org.apache.chemistry.opencmis.commons.impl.dataobjects.ContentStreamImpl;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.vermilion.testing.TestFolders;

/** A repository with all real parts, and an OpenCMIS client of it. */
final class TestRepository {

    /** What {@code TestDatabase.fresh} has to apply. */
    static final String MIGRATIONS = "classpath:db/migration/cmis";

    final DataSource source;
    final BlobStore blobs;
    final Path directory;
    final EmbeddedRepository repository;
    final TransactionTemplate transaction;
    final Session session;

    TestRepository(DataSource source) {
        this(source, TestFolders.create("blobs"));
    }

    TestRepository(DataSource source, Path directory) {
        this.source = source;
        this.directory = directory;
        this.blobs = new BlobStore(directory);
        JdbcTransactionManager transactions = new JdbcTransactionManager(source);
        this.transaction = new TransactionTemplate(transactions);
        this.repository = new EmbeddedRepository(source, transactions, blobs, Clock.systemUTC());
        this.session = session("tester");
    }

    Session session(String user) {
        Session opened = SessionFactoryImpl.newInstance().createSession(repository.sessionParameters(user));
        var uncached = opened.createOperationContext();
        uncached.setFilterString("*");
        uncached.setCacheEnabled(false);
        opened.setDefaultContext(uncached);
        return opened;
    }

    Folder folder(Folder parent, String name) {
        return parent.createFolder(Map.of("cmis:name", name, "cmis:objectTypeId", "cmis:folder"));
    }

    Document document(Folder parent, String name, String content) {
        return parent.createDocument(named(name), text(content), VersioningState.MAJOR);
    }

    Document labelled(Folder parent, String name, int level, String subject) {
        Map<String, Object> properties = named(name);
        properties.put("cmis:secondaryObjectTypeIds", List.of(VermilionTypes.LABELLED));
        properties.put(VermilionTypes.LEVEL, level);
        properties.put(VermilionTypes.SUBJECT, subject);
        return parent.createDocument(properties, text(name), VersioningState.MAJOR);
    }

    static Map<String, Object> named(String name) {
        return new HashMap<>(Map.of("cmis:name", name, "cmis:objectTypeId", "cmis:document"));
    }

    static ContentStream text(String content) {
        return new ContentStreamImpl("file.txt", "text/plain", content);
    }

    static String read(ContentStream content) {
        try (var stream = content.getStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
