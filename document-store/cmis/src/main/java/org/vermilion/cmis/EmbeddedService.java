package org.vermilion.cmis;

import static org.vermilion.cmis.Border.guarded;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.apache.chemistry.opencmis.commons.data.Acl;
import org.apache.chemistry.opencmis.commons.data.ContentStream;
import org.apache.chemistry.opencmis.commons.data.ExtensionsData;
import org.apache.chemistry.opencmis.commons.data.FailedToDeleteData;
import org.apache.chemistry.opencmis.commons.data.ObjectData;
import org.apache.chemistry.opencmis.commons.data.ObjectInFolderList;
import org.apache.chemistry.opencmis.commons.data.ObjectList;
import org.apache.chemistry.opencmis.commons.data.ObjectParentData;
import org.apache.chemistry.opencmis.commons.data.Properties;
import org.apache.chemistry.opencmis.commons.data.RepositoryInfo;
import org.apache.chemistry.opencmis.commons.definitions.TypeDefinition;
import org.apache.chemistry.opencmis.commons.definitions.TypeDefinitionList;
import org.apache.chemistry.opencmis.commons.enums.IncludeRelationships;
import org.apache.chemistry.opencmis.commons.enums.UnfileObject;
import org.apache.chemistry.opencmis.commons.enums.VersioningState;
import org.apache.chemistry.opencmis.commons.exceptions.CmisNotSupportedException;
import org.apache.chemistry.opencmis.commons.impl.dataobjects.FailedToDeleteDataImpl;
import org.apache.chemistry.opencmis.commons.impl.server.AbstractCmisService;
import org.apache.chemistry.opencmis.commons.spi.Holder;
import org.jspecify.annotations.Nullable;

/**
 * One user's view of the repository: turns each CMIS call into one of the parts. What is not overridden here is not
 * supported, and the superclass says so. Arguments come checked by OpenCMIS's conformance wrapper.
 */
final class EmbeddedService extends AbstractCmisService {

    private final EmbeddedParts parts;
    private final Listings listings;
    private final String user;

    EmbeddedService(EmbeddedParts parts, String user) {
        this.parts = parts;
        this.listings = new Listings(parts);
        this.user = user;
    }

    @Override
    public List<RepositoryInfo> getRepositoryInfos(ExtensionsData extension) {
        return List.of(RepositoryDescription.of(EmbeddedRepository.ID));
    }

    @Override
    public TypeDefinitionList getTypeChildren(String repositoryId, String typeId, Boolean properties, BigInteger maxItems,
            BigInteger skipCount, ExtensionsData extension) {
        return parts.types().factory().createTypeDefinitionList(parts.types().all(), typeId, properties, maxItems, skipCount);
    }

    @Override
    public TypeDefinition getTypeDefinition(String repositoryId, String typeId, ExtensionsData extension) {
        return parts.types().factory().copy(parts.types().require(typeId), true);
    }

    @Override
    public String createFolder(String repositoryId, Properties properties, String folderId, List<String> policies,
            Acl addAces, Acl removeAces, ExtensionsData extension) {
        requireNone(policies, addAces, removeAces);
        requireType(properties, "cmis:folder");
        return guarded(() -> parts.folders().create(folderId, SubmittedProperties.of(properties, java.util.Set.of()), user));
    }

    @Override
    public String createDocument(String repositoryId, Properties properties, String folderId, ContentStream content,
            VersioningState state, List<String> policies, Acl addAces, Acl removeAces, ExtensionsData extension) {
        requireNone(policies, addAces, removeAces);
        requireType(properties, "cmis:document");
        if (folderId == null) {
            throw new CmisNotSupportedException("Every document is filed in a folder");
        }
        return guarded(() -> parts.documents().create(folderId, SubmittedProperties.of(properties, java.util.Set.of()),
                content, state == null ? VersioningState.MAJOR : state, user));
    }

    @Override
    public ObjectData getObject(String repositoryId, String objectId, String filter, Boolean actions,
            IncludeRelationships relationships, String renditions, Boolean policyIds, Boolean acl, ExtensionsData extension) {
        return show(() -> parts.table().require(objectId), filter, actions);
    }

    @Override
    public ObjectData getObjectByPath(String repositoryId, String path, String filter, Boolean actions,
            IncludeRelationships relationships, String renditions, Boolean policyIds, Boolean acl, ExtensionsData extension) {
        return show(() -> parts.folders().at(path), filter, actions);
    }

    @Override
    public ObjectInFolderList getChildren(String repositoryId, String folderId, String filter, String orderBy, Boolean actions,
            IncludeRelationships relationships, String renditions, Boolean segment, BigInteger maxItems,
            BigInteger skipCount, ExtensionsData extension) {
        if (orderBy != null && !orderBy.isBlank()) {
            throw new CmisNotSupportedException("Children come in the order of their names");
        }
        return guarded(() -> listings.children(folderId, filter, actions, segment, maxItems, skipCount));
    }

    @Override
    public List<ObjectParentData> getObjectParents(String repositoryId, String objectId, String filter, Boolean actions,
            IncludeRelationships relationships, String renditions, Boolean segment, ExtensionsData extension) {
        return guarded(() -> listings.parents(objectId, filter, actions, segment));
    }

    @Override
    public ObjectData getFolderParent(String repositoryId, String folderId, String filter, ExtensionsData extension) {
        return show(() -> parts.folders().parent(parts.folders().requireFolder(folderId)), filter, false);
    }

    @Override
    public ObjectList query(String repositoryId, String statement, Boolean allVersions, Boolean actions,
            IncludeRelationships relationships, String renditions, BigInteger maxItems, BigInteger skipCount,
            ExtensionsData extension) {
        return guarded(() -> listings.query(statement, Boolean.TRUE.equals(allVersions), actions, maxItems, skipCount));
    }

    @Override
    public void updateProperties(String repositoryId, Holder<String> objectId, Holder<String> changeToken,
            Properties properties, ExtensionsData extension) {
        act(() -> parts.documents().update(objectId.getValue(), value(changeToken), properties, user));
        refresh(objectId.getValue(), changeToken);
    }

    @Override
    public void deleteObject(String repositoryId, String objectId, Boolean allVersions, ExtensionsData extension) {
        deleteObjectOrCancelCheckOut(repositoryId, objectId, allVersions, extension);
    }

    @Override
    public void deleteObjectOrCancelCheckOut(String repositoryId, String objectId, Boolean allVersions, ExtensionsData extension) {
        act(() -> {
            StoredObject object = parts.table().require(objectId);
            if (object.isFolder()) {
                parts.folders().delete(object);
            } else {
                parts.documents().delete(object, !Boolean.FALSE.equals(allVersions));
            }
        });
    }

    @Override
    public FailedToDeleteData deleteTree(String repositoryId, String folderId, Boolean allVersions, UnfileObject unfile,
            Boolean continueOnFailure, ExtensionsData extension) {
        if (Boolean.FALSE.equals(allVersions) || (unfile != null && unfile != UnfileObject.DELETE)) {
            throw new CmisNotSupportedException("A tree is deleted with all its versions");
        }
        FailedToDeleteDataImpl failed = new FailedToDeleteDataImpl();
        failed.setIds(guarded(() -> parts.folders().deleteTree(folderId)));
        return failed;
    }

    @Override
    public ContentStream getContentStream(String repositoryId, String objectId, String streamId, BigInteger offset,
            BigInteger length, ExtensionsData extension) {
        return guarded(() -> {
            StoredObject object = parts.table().require(objectId);
            if (streamId != null && !streamId.equals(object.blob())) {
                throw new CmisNotSupportedException("There are no renditions");
            }
            return parts.contents().open(object, offset, length);
        });
    }

    @Override
    public void setContentStream(String repositoryId, Holder<String> objectId, Boolean overwrite,
            Holder<String> changeToken, ContentStream content, ExtensionsData extension) {
        act(() -> parts.contents().replace(objectId.getValue(), !Boolean.FALSE.equals(overwrite), value(changeToken), content, user));
        refresh(objectId.getValue(), changeToken);
    }

    @Override
    public void deleteContentStream(String repositoryId, Holder<String> objectId, Holder<String> changeToken,
            ExtensionsData extension) {
        act(() -> parts.contents().replace(objectId.getValue(), true, value(changeToken), null, user));
        refresh(objectId.getValue(), changeToken);
    }

    @Override
    public void checkOut(String repositoryId, Holder<String> objectId, ExtensionsData extension, Holder<Boolean> contentCopied) {
        objectId.setValue(guarded(() -> parts.versions().checkOut(objectId.getValue(), user)));
        if (contentCopied != null) {
            contentCopied.setValue(true);
        }
    }

    @Override
    public void cancelCheckOut(String repositoryId, String objectId, ExtensionsData extension) {
        act(() -> parts.versions().cancel(objectId));
    }

    @Override
    public void checkIn(String repositoryId, Holder<String> objectId, Boolean major, Properties properties,
            ContentStream content, String comment, List<String> policies, Acl addAces, Acl removeAces, ExtensionsData extension) {
        requireNone(policies, addAces, removeAces);
        act(() -> parts.versions().checkIn(objectId.getValue(), !Boolean.FALSE.equals(major), properties, content, comment, user));
    }

    @Override
    public List<ObjectData> getAllVersions(String repositoryId, String objectId, String seriesId, String filter,
            Boolean actions, ExtensionsData extension) {
        return guarded(() -> {
            List<ObjectData> shown = new ArrayList<>();
            parts.versions().all(objectId, seriesId).forEach(v -> shown.add(parts.projection().show(v, filter, actions)));
            return shown;
        });
    }

    @Override
    public ObjectData getObjectOfLatestVersion(String repositoryId, String objectId, String seriesId, Boolean major,
            String filter, Boolean actions, IncludeRelationships relationships, String renditions, Boolean policyIds,
            Boolean acl, ExtensionsData extension) {
        return show(() -> parts.versions().latest(objectId, seriesId, Boolean.TRUE.equals(major)), filter, actions);
    }

    private ObjectData show(Supplier<StoredObject> object, @Nullable String filter, @Nullable Boolean actions) {
        return guarded(() -> parts.projection().show(object.get(), filter, actions));
    }

    private void requireType(Properties properties, String base) {
        String type = SubmittedProperties.typeId(properties);
        if (!parts.types().require(type).getId().equals(base)) {
            throw new org.apache.chemistry.opencmis.commons.exceptions.CmisConstraintException("Not a type of " + base);
        }
    }

    private void refresh(String id, @Nullable Holder<String> changeToken) {
        if (changeToken != null) {
            changeToken.setValue((String) guarded(() -> parts.table().require(id).properties().get("cmis:changeToken")));
        }
    }

    private static void act(Runnable action) {
        guarded(() -> {
            action.run();
            return true;
        });
    }

    private static @Nullable String value(@Nullable Holder<String> holder) {
        return holder == null ? null : holder.getValue();
    }

    private static void requireNone(@Nullable List<String> policies, @Nullable Acl add, @Nullable Acl remove) {
        if ((policies != null && !policies.isEmpty()) || has(add) || has(remove)) {
            throw new CmisNotSupportedException("There are neither policies nor access control lists here");
        }
    }

    private static boolean has(@Nullable Acl acl) {
        return acl != null && acl.getAces() != null && !acl.getAces().isEmpty();
    }
}
