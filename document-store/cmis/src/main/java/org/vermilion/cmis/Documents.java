package org.vermilion.cmis;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.apache.chemistry.opencmis.commons.data.ContentStream;
import org.apache.chemistry.opencmis.commons.data.Properties;
import org.apache.chemistry.opencmis.commons.enums.VersioningState;
import org.apache.chemistry.opencmis.commons.exceptions.CmisConstraintException;
import org.apache.chemistry.opencmis.commons.exceptions.CmisUpdateConflictException;
import org.jspecify.annotations.Nullable;

/** Creating, changing and deleting; versions are the business of {@link Versions}. */
final class Documents {

    private final ObjectTable table;
    private final Folders folders;
    private final Contents contents;
    private final Border border;

    Documents(ObjectTable table, Folders folders, Contents contents, Border border) {
        this.table = table;
        this.folders = folders;
        this.contents = contents;
        this.border = border;
    }

    String create(String folderId, SubmittedProperties properties, @Nullable ContentStream content,
            VersioningState state, String user) {
        if (state == VersioningState.NONE) {
            throw new CmisConstraintException("Documents of this repository are versionable");
        }
        Map<String, @Nullable Object> columns = new HashMap<>(contents.store(content)); // durable before any row
        return border.change(() -> {
            folders.requireFolder(folderId);
            String id = UUID.randomUUID().toString();
            String series = UUID.randomUUID().toString();
            boolean workingCopy = state == VersioningState.CHECKEDOUT;
            boolean major = state == VersioningState.MAJOR;
            table.file(series, folderId, properties.requiredName());
            columns.putAll(Map.of("id", id, "series_id", series, "type_id", "cmis:document",
                    "name", properties.requiredName(), "version_major", major, "latest", !workingCopy,
                    "latest_major", major, "labelled", false, "frozen", false));
            columns.put("pwc_of", workingCopy ? series : null);
            columns.put("version_no", workingCopy ? null : 1);
            columns.put("version_label", workingCopy ? null : major ? "1.0" : "0.1");
            columns.putAll(properties.columns());
            table.insert(columns, user);
            return id;
        });
    }

    /** Changes properties of a folder or a version, if the token, when there is one, is the object's. */
    void update(String id, @Nullable String token, Properties sent, String user) {
        border.change(() -> {
            StoredObject object = locked(id);
            requireToken(object, token);
            requireThawed(object);
            SubmittedProperties properties = SubmittedProperties.of(sent, secondaryTypes(object));
            String type = SubmittedProperties.typeId(sent);
            if (type != null && !type.equals(object.typeId())) {
                throw new CmisConstraintException("The type of an object cannot change");
            }
            if (properties.name() != null && !properties.name().equals(object.name())) {
                if (object.parentId() == null || table.anyFrozenIn(object.seriesId())) {
                    throw new CmisConstraintException("The root and what has an immutable version keep their name");
                }
                table.rename(object.seriesId(), properties.name());
            }
            table.update(id, properties.columns(), user);
        });
    }

    /** Deletes a version or, with all versions, the document. A working copy goes as if its check-out were cancelled. */
    void delete(StoredObject document, boolean allVersions) {
        border.change(() -> {
            StoredObject object = locked(document.id());
            if (allVersions && !object.workingCopy()) {
                if (table.anyFrozenIn(object.seriesId())) {
                    throw new CmisConstraintException("A version of the document is immutable");
                }
                table.deleteNode(object.seriesId());
                return;
            }
            requireThawed(object);
            table.delete(object.id());
            if (table.series(object.seriesId()).isEmpty()) {
                table.deleteNode(object.seriesId());
            } else {
                table.markLatest(object.seriesId());
            }
        });
    }

    /** Reads the object again once nobody else can change it. */
    StoredObject locked(String id) {
        table.lock(table.require(id).seriesId());
        return table.require(id);
    }

    static Set<String> secondaryTypes(StoredObject object) {
        Set<String> types = new TreeSet<>();
        for (String type : new String[] {VermilionTypes.LABELLED, VermilionTypes.FROZEN}) {
            if (object.has(type)) {
                types.add(type);
            }
        }
        return types;
    }

    static void requireToken(StoredObject object, @Nullable String token) {
        if (token != null && !token.equals(object.properties().get("cmis:changeToken"))) {
            throw new CmisUpdateConflictException("The object was changed by somebody else");
        }
    }

    static void requireThawed(StoredObject object) {
        if (object.frozen()) {
            throw new CmisConstraintException("The object is immutable");
        }
    }

    static long count(@Nullable BigInteger number, long otherwise) {
        if (number == null) {
            return otherwise;
        }
        return number.max(BigInteger.ZERO).min(BigInteger.valueOf(Integer.MAX_VALUE)).longValue();
    }
}
