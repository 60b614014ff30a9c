package org.vermilion.cmis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.chemistry.opencmis.commons.PropertyIds;
import org.apache.chemistry.opencmis.commons.data.ContentStream;
import org.apache.chemistry.opencmis.commons.data.Properties;
import org.apache.chemistry.opencmis.commons.exceptions.CmisConstraintException;
import org.apache.chemistry.opencmis.commons.exceptions.CmisObjectNotFoundException;
import org.apache.chemistry.opencmis.commons.exceptions.CmisVersioningException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;

/** The versions of a document: a series has at most one working copy, and only it becomes a new version. */
final class Versions {

    private final ObjectTable table;
    private final Documents documents;
    private final Contents contents;
    private final Border border;

    Versions(ObjectTable table, Documents documents, Contents contents, Border border) {
        this.table = table;
        this.documents = documents;
        this.contents = contents;
        this.border = border;
    }

    /** Makes the working copy of the latest version and returns its id. */
    String checkOut(String id, String user) {
        return border.change(() -> {
            StoredObject object = documents.locked(id);
            if (object.isFolder()) {
                throw new CmisConstraintException("A folder has no versions");
            }
            if (object.checkedOut() || !object.latest()) {
                throw new CmisVersioningException("Only the latest version of a document not checked out can be checked out");
            }
            String copy = UUID.randomUUID().toString();
            try {
                table.copyForWork(id, copy, user);
            } catch (DuplicateKeyException e) {
                throw new CmisVersioningException("The document is checked out");
            }
            return copy;
        });
    }

    void cancel(String id) {
        border.change(() -> documents.delete(workingCopy(id), false));
    }

    /** Makes the working copy a version; its id stays. */
    void checkIn(String id, boolean major, @Nullable Properties sent, @Nullable ContentStream content,
            @Nullable String comment, String user) {
        if (comment != null && comment.length() > 4000) {
            throw new CmisConstraintException("The comment is longer than 4000 characters");
        }
        Map<String, @Nullable Object> columns = new HashMap<>(contents.store(content));
        border.change(() -> {
            StoredObject copy = workingCopy(id);
            SubmittedProperties properties = SubmittedProperties.of(sent, Documents.secondaryTypes(copy));
            if (properties.name() != null && !properties.name().equals(copy.name())) {
                if (table.anyFrozenIn(copy.seriesId())) {
                    throw new CmisConstraintException("What has an immutable version keeps its name");
                }
                table.rename(copy.seriesId(), properties.name());
            }
            columns.putAll(properties.columns());
            columns.put("pwc_of", null);
            columns.put("version_no", table.highestVersion(copy.seriesId()) + 1);
            columns.put("version_major", major);
            columns.put("version_label", nextLabel(copy.seriesId(), major));
            columns.put("checkin_comment", comment);
            table.update(id, columns, user);
            table.markLatest(copy.seriesId());
        });
    }

    List<StoredObject> all(@Nullable String objectId, @Nullable String seriesId) {
        List<StoredObject> versions = table.series(seriesId != null ? seriesId : table.require(objectId).seriesId());
        if (versions.isEmpty()) {
            throw new CmisObjectNotFoundException("There is no such version series");
        }
        return versions;
    }

    StoredObject latest(@Nullable String objectId, @Nullable String seriesId, boolean major) {
        return table.latest(seriesId != null ? seriesId : table.require(objectId).seriesId(), major)
                .orElseThrow(() -> new CmisObjectNotFoundException("There is no such version"));
    }

    private StoredObject workingCopy(String id) {
        StoredObject object = documents.locked(id);
        if (!object.workingCopy()) {
            throw new CmisVersioningException("The object is not a private working copy");
        }
        return object;
    }

    private String nextLabel(String seriesId, boolean major) {
        String[] last = table.latest(seriesId, false)
                .map(v -> (String) v.properties().get(PropertyIds.VERSION_LABEL)).orElse("0.0").split("\\.");
        int first = Integer.parseInt(last[0]);
        return major ? first + 1 + ".0" : first + "." + (Integer.parseInt(last[1]) + 1);
    }
}
