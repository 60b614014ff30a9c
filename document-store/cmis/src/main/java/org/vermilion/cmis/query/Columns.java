package org.vermilion.cmis.query;

import java.util.Map;
import java.util.Set;

import org.apache.chemistry.opencmis.commons.exceptions.CmisNotSupportedException;
import org.apache.chemistry.opencmis.server.support.query.CmisSelector;
import org.apache.chemistry.opencmis.server.support.query.ColumnReference;
import org.jspecify.annotations.Nullable;

/** What each property that can be queried is in SQL: {@code o} the object, {@code f} its filing, {@code p} its working copy. */
public final class Columns {

    private static final Map<String, String> SQL = Map.ofEntries(
            Map.entry("cmis:objectId", "o.id"),
            Map.entry("cmis:objectTypeId", "o.type_id"),
            Map.entry("cmis:baseTypeId", "o.type_id"),
            Map.entry("cmis:name", "o.name"),
            Map.entry("cmis:description", "o.description"),
            Map.entry("cmis:createdBy", "o.created_by"),
            Map.entry("cmis:creationDate", "o.created_at"),
            Map.entry("cmis:lastModifiedBy", "o.modified_by"),
            Map.entry("cmis:lastModificationDate", "o.modified_at"),
            Map.entry("cmis:parentId", "f.parent_id"),
            Map.entry("cmis:versionSeriesId", "o.series_id"),
            Map.entry("cmis:versionLabel", "o.version_label"),
            Map.entry("cmis:isLatestVersion", "o.latest"),
            Map.entry("cmis:isMajorVersion", "o.version_major"),
            Map.entry("cmis:isLatestMajorVersion", "o.latest_major"),
            Map.entry("cmis:isVersionSeriesCheckedOut", "(p.id is not null)"),
            Map.entry("cmis:checkinComment", "o.checkin_comment"),
            Map.entry("cmis:contentStreamLength", "o.content_length"),
            Map.entry("cmis:contentStreamMimeType", "o.media_type"),
            Map.entry("cmis:contentStreamFileName", "o.file_name"),
            Map.entry("cmis:contentStreamId", "o.blob_sha256"),
            Map.entry("vermilion:level", "o.label_level"),
            Map.entry("vermilion:digest", "o.label_digest"),
            Map.entry("vermilion:subject", "o.label_subject"),
            Map.entry("vermilion:immutable", "o.immutable"));

    private Columns() {
    }

    /** The ids of the properties that can be queried. */
    public static Set<String> queryable() {
        return SQL.keySet();
    }

    /** The SQL of a column the query names. */
    static String sql(@Nullable CmisSelector selector) {
        String sql = selector instanceof ColumnReference column ? SQL.get(id(column)) : null;
        if (sql == null) {
            throw new CmisNotSupportedException("The query uses a property or function that cannot be queried");
        }
        return sql;
    }

    static String id(ColumnReference column) {
        // OpenCMIS leaves the id out where a join names a secondary type's object id, which that type does not define
        return column.getPropertyId() == null ? column.getPropertyQueryName() : column.getPropertyId();
    }
}
