package org.vermilion.cmis;

import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.chemistry.opencmis.commons.PropertyIds;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Reads rows of {@code cmis_object}, selected by {@link #SELECT}. */
final class ObjectRows implements RowMapper<StoredObject> {

    /** To be followed by a WHERE; {@code o} the object, {@code f} its filing, {@code p} its series' working copy. */
    static final String SELECT = """
            select o.*, f.parent_id, p.id as pwc_id, p.created_by as pwc_by
            from cmis_object o join cmis_filing f on f.node_id = o.series_id
            left join cmis_object p on p.pwc_of = o.series_id""";

    @Override
    public StoredObject mapRow(ResultSet row, int number) throws SQLException {
        Map<String, Object> properties = new HashMap<>();
        shared(row, properties);
        boolean folder = "cmis:folder".equals(row.getString("type_id"));
        String parent = row.getString("parent_id");
        if (folder) {
            put(properties, PropertyIds.PARENT_ID, parent);
        } else {
            version(row, properties);
            content(row, properties);
        }
        return new StoredObject(row.getString("id"), row.getString("series_id"), row.getString("type_id"),
                row.getString("name"), parent, row.getString("pwc_of") != null, row.getBoolean("latest"),
                row.getBoolean("immutable"), row.getString("blob_sha256"), row.getString("pwc_id") != null, properties);
    }

    private static void shared(ResultSet row, Map<String, Object> to) throws SQLException {
        put(to, PropertyIds.OBJECT_ID, row.getString("id"));
        put(to, PropertyIds.OBJECT_TYPE_ID, row.getString("type_id"));
        put(to, PropertyIds.BASE_TYPE_ID, row.getString("type_id"));
        put(to, PropertyIds.NAME, row.getString("name"));
        put(to, PropertyIds.DESCRIPTION, row.getString("description"));
        put(to, PropertyIds.CREATED_BY, row.getString("created_by"));
        put(to, PropertyIds.CREATION_DATE, time(row, "created_at"));
        put(to, PropertyIds.LAST_MODIFIED_BY, row.getString("modified_by"));
        put(to, PropertyIds.LAST_MODIFICATION_DATE, time(row, "modified_at"));
        put(to, PropertyIds.CHANGE_TOKEN, Long.toString(row.getLong("change_token")));
        List<String> secondary = new ArrayList<>();
        if (row.getBoolean("labelled")) {
            secondary.add(VermilionTypes.LABELLED);
            put(to, VermilionTypes.LEVEL, whole(row, "label_level"));
            put(to, VermilionTypes.DIGEST, row.getString("label_digest"));
            put(to, VermilionTypes.SUBJECT, row.getString("label_subject"));
        }
        if (row.getBoolean("frozen")) {
            secondary.add(VermilionTypes.FROZEN);
            put(to, VermilionTypes.IMMUTABLE, row.getBoolean("immutable"));
        }
        put(to, PropertyIds.SECONDARY_OBJECT_TYPE_IDS, List.copyOf(secondary));
    }

    private static void version(ResultSet row, Map<String, Object> to) throws SQLException {
        String workingCopy = row.getString("pwc_id");
        boolean isWorkingCopy = row.getString("pwc_of") != null;
        put(to, PropertyIds.IS_IMMUTABLE, row.getBoolean("immutable"));
        put(to, PropertyIds.IS_LATEST_VERSION, row.getBoolean("latest"));
        put(to, PropertyIds.IS_MAJOR_VERSION, row.getBoolean("version_major"));
        put(to, PropertyIds.IS_LATEST_MAJOR_VERSION, row.getBoolean("latest_major"));
        put(to, PropertyIds.IS_PRIVATE_WORKING_COPY, isWorkingCopy);
        put(to, PropertyIds.VERSION_LABEL, isWorkingCopy ? "pwc" : row.getString("version_label"));
        put(to, PropertyIds.VERSION_SERIES_ID, row.getString("series_id"));
        put(to, PropertyIds.IS_VERSION_SERIES_CHECKED_OUT, workingCopy != null);
        put(to, PropertyIds.VERSION_SERIES_CHECKED_OUT_ID, workingCopy);
        put(to, PropertyIds.VERSION_SERIES_CHECKED_OUT_BY, row.getString("pwc_by"));
        put(to, PropertyIds.CHECKIN_COMMENT, row.getString("checkin_comment"));
    }

    private static void content(ResultSet row, Map<String, Object> to) throws SQLException {
        String blob = row.getString("blob_sha256");
        if (blob != null) {
            put(to, PropertyIds.CONTENT_STREAM_ID, blob);
            put(to, PropertyIds.CONTENT_STREAM_LENGTH, whole(row, "content_length"));
            put(to, PropertyIds.CONTENT_STREAM_MIME_TYPE, row.getString("media_type"));
            put(to, PropertyIds.CONTENT_STREAM_FILE_NAME, row.getString("file_name"));
        }
    }

    private static void put(Map<String, Object> to, String property, @Nullable Object value) {
        if (value != null) {
            to.put(property, value);
        }
    }

    private static @Nullable BigInteger whole(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : BigInteger.valueOf(value);
    }

    private static GregorianCalendar time(ResultSet row, String column) throws SQLException {
        return GregorianCalendar.from(row.getObject(column, OffsetDateTime.class).atZoneSameInstant(ZoneOffset.UTC));
    }
}
