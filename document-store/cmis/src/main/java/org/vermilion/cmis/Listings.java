package org.vermilion.cmis;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

import org.apache.chemistry.opencmis.commons.data.ObjectData;
import org.apache.chemistry.opencmis.commons.data.ObjectInFolderData;
import org.apache.chemistry.opencmis.commons.data.ObjectInFolderList;
import org.apache.chemistry.opencmis.commons.data.ObjectList;
import org.apache.chemistry.opencmis.commons.data.ObjectParentData;
import org.apache.chemistry.opencmis.commons.impl.dataobjects.ObjectInFolderDataImpl;
import org.apache.chemistry.opencmis.commons.impl.dataobjects.ObjectInFolderListImpl;
import org.apache.chemistry.opencmis.commons.impl.dataobjects.ObjectListImpl;
import org.apache.chemistry.opencmis.commons.impl.dataobjects.ObjectParentDataImpl;
import org.jspecify.annotations.Nullable;
import org.vermilion.cmis.query.SqlQuery;

/** Pages of objects. One more than a page is read, to know whether there are more; nothing is counted. */
final class Listings {

    private static final long PAGE = 100;
    private static final long LARGEST_PAGE = 10_000;

    private final EmbeddedParts parts;

    Listings(EmbeddedParts parts) {
        this.parts = parts;
    }

    ObjectInFolderList children(String folderId, @Nullable String filter, @Nullable Boolean actions,
            @Nullable Boolean segment, @Nullable BigInteger maxItems, @Nullable BigInteger skipCount) {
        long max = page(maxItems);
        List<StoredObject> found = parts.folders().children(folderId, Documents.count(skipCount, 0), max + 1);
        List<ObjectInFolderData> shown = new ArrayList<>();
        for (StoredObject child : found.subList(0, (int) Math.min(max, found.size()))) {
            ObjectInFolderDataImpl entry = new ObjectInFolderDataImpl(parts.projection().show(child, filter, actions));
            if (Boolean.TRUE.equals(segment)) {
                entry.setPathSegment(child.name());
            }
            shown.add(entry);
        }
        ObjectInFolderListImpl list = new ObjectInFolderListImpl();
        list.setObjects(shown);
        list.setHasMoreItems(found.size() > max);
        return list;
    }

    List<ObjectParentData> parents(String objectId, @Nullable String filter, @Nullable Boolean actions, @Nullable Boolean segment) {
        StoredObject object = parts.table().require(objectId);
        if (object.parentId() == null) {
            return List.of();
        }
        ObjectParentDataImpl parent = new ObjectParentDataImpl(
                parts.projection().show(parts.folders().parent(object), filter, actions));
        if (Boolean.TRUE.equals(segment)) {
            parent.setRelativePathSegment(object.name());
        }
        return List.of(parent);
    }

    ObjectList query(String statement, boolean allVersions, @Nullable Boolean actions, @Nullable BigInteger maxItems,
            @Nullable BigInteger skipCount) {
        SqlQuery query = SqlQuery.of(statement, parts.types());
        long max = page(maxItems);
        List<Object> arguments = new ArrayList<>(query.arguments());
        arguments.add(Documents.count(skipCount, 0));
        arguments.add(max + 1);
        // a working copy is never the latest; coalesce, as H2 would take the index of working copies for "is null"
        List<StoredObject> found = parts.table().select(" where "
                + (allVersions ? "coalesce(o.pwc_of, '') = ''" : "o.latest = true") + " and " + query.condition()
                + " order by " + query.order() + " offset ? rows fetch next ? rows only", arguments.toArray());
        List<ObjectData> shown = new ArrayList<>();
        for (StoredObject object : found.subList(0, (int) Math.min(max, found.size()))) {
            shown.add(parts.projection().row(object, query.columns(), actions));
        }
        ObjectListImpl list = new ObjectListImpl();
        list.setObjects(shown);
        list.setHasMoreItems(found.size() > max);
        return list;
    }

    private static long page(@Nullable BigInteger maxItems) {
        return Math.min(Documents.count(maxItems, PAGE), LARGEST_PAGE);
    }
}
