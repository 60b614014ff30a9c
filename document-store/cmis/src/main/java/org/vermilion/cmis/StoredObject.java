package org.vermilion.cmis;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A folder, a version or a private working copy, as its row has it.
 *
 * @param id the CMIS object id
 * @param seriesId the version series; a folder's own id
 * @param typeId the base type's id
 * @param name the last segment of the path
 * @param parentId the folder it is filed in; null for the root
 * @param workingCopy whether it is a private working copy
 * @param latest whether it is the latest version; true for folders
 * @param frozen whether it must not change or go
 * @param blob the digest of its content; null without content
 * @param checkedOut whether its series has a private working copy
 * @param properties all CMIS properties but the path, by id; absent where unset
 */
record StoredObject(String id, String seriesId, String typeId, String name, @Nullable String parentId,
        boolean workingCopy, boolean latest, boolean frozen, @Nullable String blob, boolean checkedOut,
        Map<String, Object> properties) {

    static final String ROOT = "root";

    StoredObject {
        properties = Map.copyOf(properties);
    }

    boolean isFolder() {
        return typeId.equals("cmis:folder");
    }

    boolean has(String secondaryType) {
        return properties.get("cmis:secondaryObjectTypeIds") instanceof java.util.List<?> types
                && types.contains(secondaryType);
    }

    @Override
    public String toString() {
        return "StoredObject[" + id + "]"; // the name may be a title
    }
}
