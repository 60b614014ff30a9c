package org.vermilion.cmis;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.chemistry.opencmis.commons.exceptions.CmisConstraintException;
import org.apache.chemistry.opencmis.commons.exceptions.CmisInvalidArgumentException;
import org.apache.chemistry.opencmis.commons.exceptions.CmisObjectNotFoundException;
import org.jspecify.annotations.Nullable;

/** The tree: folders, paths, and removing whole branches. */
final class Folders {

    private final ObjectTable table;
    private final Border border;

    Folders(ObjectTable table, Border border) {
        this.table = table;
        this.border = border;
    }

    String create(String parentId, SubmittedProperties properties, String user) {
        return border.change(() -> {
            requireFolder(parentId);
            String id = UUID.randomUUID().toString();
            table.file(id, parentId, properties.requiredName());
            Map<String, @Nullable Object> columns = new HashMap<>(Map.of("id", id, "series_id", id, "type_id", "cmis:folder",
                    "name", properties.requiredName(), "version_major", false, "latest", true, "latest_major", false,
                    "labelled", false, "frozen", false));
            columns.putAll(properties.columns());
            table.insert(columns, user);
            return id;
        });
    }

    /** The object at a path, the latest version if it is a document. */
    StoredObject at(String path) {
        String node = StoredObject.ROOT;
        for (String name : path.split("/")) {
            if (!name.isEmpty()) {
                node = table.node(node, name).orElseThrow(Folders::nothing);
            }
        }
        return table.shown(node).orElseThrow(Folders::nothing);
    }

    /** The path of an object; an object that is no folder has one too, by its latest version's name. */
    String path(StoredObject object) {
        Deque<String> names = new ArrayDeque<>();
        StoredObject at = object;
        while (at.parentId() != null) {
            names.addFirst(at.name());
            at = table.require(at.parentId());
        }
        return "/" + String.join("/", names);
    }

    List<StoredObject> children(String folderId, long skip, long max) {
        return table.children(requireFolder(folderId).id(), skip, max);
    }

    StoredObject parent(StoredObject object) {
        if (object.parentId() == null) {
            throw new CmisInvalidArgumentException("The root folder has no parent");
        }
        return table.require(object.parentId());
    }

    void delete(StoredObject folder) {
        border.change(() -> {
            requireRemovable(folder);
            table.lock(folder.id());
            if (table.require(folder.id()).frozen()) {
                throw new CmisConstraintException("The folder is immutable");
            }
            if (table.hasChildren(folder.id())) {
                throw new CmisConstraintException("The folder is not empty");
            }
            table.deleteNode(folder.id());
        });
    }

    /** Removes the folder and all below it, or, if anything in it is frozen, nothing; then the ids of the frozen are returned. */
    List<String> deleteTree(String folderId) {
        return border.change(() -> {
            StoredObject folder = requireFolder(folderId);
            requireRemovable(folder);
            table.lock(folderId);
            List<String> nodes = table.nodesBelow(folderId);
            nodes.forEach(table::lock); // so that nothing is frozen between the question and the removal
            List<String> frozen = table.frozenBelow(folderId);
            if (folder.frozen()) {
                return List.of(folderId);
            }
            if (frozen.isEmpty()) {
                nodes.forEach(table::deleteNode);
                table.deleteNode(folderId);
            }
            return frozen;
        });
    }

    StoredObject requireFolder(@Nullable String id) {
        StoredObject folder = table.require(id);
        if (!folder.isFolder()) {
            throw new CmisInvalidArgumentException("The object is not a folder");
        }
        return folder;
    }

    private static CmisObjectNotFoundException nothing() {
        return new CmisObjectNotFoundException("There is nothing at this path");
    }

    private static void requireRemovable(StoredObject folder) {
        if (folder.parentId() == null) {
            throw new CmisConstraintException("The root folder cannot be deleted");
        }
    }
}
