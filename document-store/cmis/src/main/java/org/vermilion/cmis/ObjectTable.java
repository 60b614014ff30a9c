package org.vermilion.cmis;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.apache.chemistry.opencmis.commons.exceptions.CmisConstraintException;
import org.apache.chemistry.opencmis.commons.exceptions.CmisNameConstraintViolationException;
import org.apache.chemistry.opencmis.commons.exceptions.CmisObjectNotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows: objects, where they are filed, and what lies above them. Every column name is a constant of this package. */
final class ObjectTable {

    /** Rows a folder shows: the latest version, or the working copy of a document that has no version yet. */
    private static final String SHOWN = """
             (o.latest = true or (o.pwc_of is not null and not exists (
                 select 1 from cmis_object v where v.series_id = o.series_id and v.version_no is not null)))""";

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final ObjectRows rows = new ObjectRows();

    ObjectTable(DataSource source, Clock clock) {
        this.jdbc = new JdbcTemplate(source);
        this.clock = clock;
    }

    /** The object. Throws the exception CMIS has for one that is not there. */
    StoredObject require(@Nullable String id) {
        return one(" where o.id = ?", id).orElseThrow(() -> new CmisObjectNotFoundException("There is no such object"));
    }

    // In two steps here and below: asked for both at once, H2 reads through all objects.

    /** What is filed under the name. */
    Optional<String> node(String parentId, String name) {
        return jdbc.queryForList("select node_id from cmis_filing where parent_id = ? and name = ?", String.class, parentId, name)
                .stream().findFirst();
    }

    /** The object a node shows. */
    Optional<StoredObject> shown(String nodeId) {
        return one(" where o.series_id = ? and" + SHOWN, nodeId);
    }

    /** A page of the folder in the order of the names; every node shows exactly one object. */
    List<StoredObject> children(String parentId, long skip, long max) {
        List<String> nodes = jdbc.queryForList("select node_id from cmis_filing where parent_id = ? order by name"
                + " offset ? rows fetch next ? rows only", String.class, parentId, skip, max);
        if (nodes.isEmpty()) {
            return List.of();
        }
        String marks = nodes.stream().map(n -> "?").collect(Collectors.joining(", "));
        Map<String, StoredObject> shown = select(" where o.series_id in (" + marks + ") and" + SHOWN, nodes.toArray())
                .stream().collect(Collectors.toMap(StoredObject::seriesId, Function.identity()));
        return nodes.stream().map(shown::get).filter(Objects::nonNull).toList(); // null: deleted between the two
    }

    boolean hasChildren(String parentId) {
        return count("select count(*) from cmis_filing where parent_id = ?", parentId) > 0;
    }

    /** Everything in the series, the working copy first, then from the latest version to the first. */
    List<StoredObject> series(String seriesId) {
        return select(" where o.series_id = ? order by case when o.version_no is null then 0 else 1 end, o.version_no desc",
                seriesId);
    }

    Optional<StoredObject> latest(String seriesId, boolean major) {
        return one(" where o.series_id = ? and " + (major ? "o.latest_major" : "o.latest") + " = true", seriesId);
    }

    boolean anyFrozenIn(String seriesId) {
        return count("select count(*) from cmis_object where series_id = ? and immutable = true", seriesId) > 0;
    }

    /** The ids of what is frozen in or below the folder. */
    List<String> frozenBelow(String folderId) {
        return jdbc.queryForList("select o.id from cmis_object o join cmis_ancestor a on a.node_id = o.series_id"
                + " where a.ancestor_id = ? and o.immutable = true", String.class, folderId);
    }

    /** The nodes below the folder, the deepest first. */
    List<String> nodesBelow(String folderId) {
        return jdbc.queryForList("select a.node_id from cmis_ancestor a where a.ancestor_id = ? order by"
                + " (select count(*) from cmis_ancestor d where d.node_id = a.node_id) desc, a.node_id",
                String.class, folderId);
    }

    List<StoredObject> select(String where, Object... arguments) {
        return jdbc.query(ObjectRows.SELECT + where, rows, arguments);
    }

    /** Lets nobody else change the folder or series until the transaction ends. */
    void lock(String nodeId) {
        if (jdbc.queryForList("select node_id from cmis_filing where node_id = ? for update", String.class, nodeId).isEmpty()) {
            throw new CmisObjectNotFoundException("There is no such object");
        }
    }

    /** Files a new node. The name being taken and the folder being gone are CMIS exceptions. */
    void file(String nodeId, String parentId, String name) {
        try {
            jdbc.update("insert into cmis_filing (node_id, parent_id, name) values (?, ?, ?)", nodeId, parentId, name);
        } catch (DuplicateKeyException e) {
            throw new CmisNameConstraintViolationException("The name is taken in this folder");
        } catch (DataIntegrityViolationException e) {
            throw new CmisObjectNotFoundException("There is no such folder");
        }
        jdbc.update("insert into cmis_ancestor (node_id, ancestor_id) select cast(? as varchar(36)), ancestor_id"
                + " from cmis_ancestor where node_id = ?", nodeId, parentId);
        jdbc.update("insert into cmis_ancestor (node_id, ancestor_id) values (?, ?)", nodeId, parentId);
    }

    void rename(String nodeId, String name) {
        try {
            jdbc.update("update cmis_filing set name = ? where node_id = ?", name, nodeId);
        } catch (DuplicateKeyException e) {
            throw new CmisNameConstraintViolationException("The name is taken in this folder");
        }
        jdbc.update("update cmis_object set name = ? where series_id = ?", name, nodeId);
    }

    void insert(Map<String, @Nullable Object> columns, String user) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>(columns);
        all.put("created_by", user);
        all.put("created_at", now());
        all.put("modified_by", user);
        all.put("modified_at", now());
        all.put("change_token", 1L);
        String marks = all.keySet().stream().map(c -> "?").collect(Collectors.joining(", "));
        jdbc.update("insert into cmis_object (" + String.join(", ", all.keySet()) + ") values (" + marks + ")",
                all.values().toArray());
    }

    void update(String id, Map<String, @Nullable Object> columns, String user) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>(columns);
        all.put("modified_by", user);
        all.put("modified_at", now());
        List<@Nullable Object> arguments = new ArrayList<>(all.values());
        arguments.add(id);
        jdbc.update("update cmis_object set change_token = change_token + 1, " + String.join(" = ?, ", all.keySet())
                + " = ? where id = ?", arguments.toArray());
    }

    /** Makes a working copy of the version; what is frozen in the version is free in the copy. */
    void copyForWork(String versionId, String copyId, String user) {
        jdbc.update("""
                insert into cmis_object (id, series_id, pwc_of, type_id, name, description, created_by, created_at,
                    modified_by, modified_at, change_token, version_major, latest, latest_major, blob_sha256,
                    content_length, media_type, file_name, labelled, label_level, label_digest, label_subject, frozen)
                select cast(? as varchar(36)), series_id, series_id, type_id, name, description,
                    cast(? as varchar(255)), cast(? as timestamp with time zone),
                    cast(? as varchar(255)), cast(? as timestamp with time zone), 1, false, false, false, blob_sha256,
                    content_length, media_type, file_name, labelled, label_level, label_digest, label_subject, false
                from cmis_object where id = ?""", copyId, user, now(), user, now(), versionId);
    }

    int highestVersion(String seriesId) {
        return (int) count("select coalesce(max(version_no), 0) from cmis_object where series_id = ?", seriesId);
    }

    /** Marks the last version, and the last major version, of the series as the latest. */
    void markLatest(String seriesId) {
        jdbc.update("update cmis_object set latest = (version_no is not null and version_no = (select max(v.version_no)"
                + " from cmis_object v where v.series_id = ?)), latest_major = (version_no is not null and version_major = true"
                + " and version_no = (select max(v.version_no) from cmis_object v where v.series_id = ? and v.version_major = true))"
                + " where series_id = ?", seriesId, seriesId, seriesId);
    }

    void delete(String id) {
        jdbc.update("delete from cmis_object where id = ?", id);
    }

    /** Removes a node with all its versions. */
    void deleteNode(String nodeId) {
        try {
            jdbc.update("delete from cmis_object where series_id = ?", nodeId);
            jdbc.update("delete from cmis_ancestor where node_id = ?", nodeId);
            jdbc.update("delete from cmis_filing where node_id = ?", nodeId);
        } catch (DataIntegrityViolationException e) {
            throw new CmisConstraintException("The folder is not empty");
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant().truncatedTo(ChronoUnit.MILLIS), ZoneOffset.UTC);
    }

    private Optional<StoredObject> one(String where, @Nullable Object... arguments) {
        return jdbc.query(ObjectRows.SELECT + where, rows, arguments).stream().findFirst();
    }

    private long count(String sql, Object argument) {
        Long count = jdbc.queryForObject(sql, Long.class, argument);
        return count == null ? 0 : count;
    }
}
