package org.vermilion.content;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.chemistry.opencmis.client.api.Document;
import org.apache.chemistry.opencmis.client.api.ObjectId;
import org.apache.chemistry.opencmis.client.api.Session;
import org.apache.chemistry.opencmis.commons.PropertyIds;
import org.apache.chemistry.opencmis.commons.data.ContentStream;
import org.apache.chemistry.opencmis.commons.enums.VersioningState;
import org.apache.chemistry.opencmis.commons.exceptions.CmisBaseException;
import org.apache.chemistry.opencmis.commons.exceptions.CmisContentAlreadyExistsException;
import org.apache.chemistry.opencmis.commons.exceptions.CmisNameConstraintViolationException;
import org.apache.chemistry.opencmis.commons.exceptions.CmisObjectNotFoundException;
import org.apache.chemistry.opencmis.commons.exceptions.CmisUpdateConflictException;
import org.apache.chemistry.opencmis.commons.exceptions.CmisVersioningException;
import org.apache.chemistry.opencmis.commons.impl.dataobjects.ContentStreamImpl;
import org.jspecify.annotations.Nullable;
import org.vermilion.cmis.VermilionTypes;
import org.vermilion.label.Label;

/** Puts content where it belongs by way of the OpenCMIS client; throws what the repository throws. */
final class Drawers {

    private static final int ATTEMPTS = 5;

    private final RepositorySession session;

    Drawers(RepositorySession session) {
        this.session = session;
    }

    static ContentStream stream(ContentPlace place, String mediaType, InputStream content) {
        return new ContentStreamImpl(place.name(), null, mediaType, content);
    }

    private static ContentStream stream(ContentPlace place, String mediaType, byte[] content) {
        return new ContentStreamImpl(place.name(), BigInteger.valueOf(content.length), mediaType, new ByteArrayInputStream(content));
    }

    Optional<Document> at(ContentPlace place) {
        try {
            return session.get().getObjectByPath(place.document()) instanceof Document document
                    ? Optional.of(document) : Optional.empty();
        } catch (CmisObjectNotFoundException e) {
            return Optional.empty();
        }
    }

    Document document(String objectId) {
        if (session.get().getObject(objectId) instanceof Document document) {
            return document;
        }
        throw new CmisObjectNotFoundException("There is no such document");
    }

    /** Stores content whose digest is known and returns the version's id. Each attempt reads a stream of its own. */
    String put(ContentPlace place, String mediaType, byte[] content, Label label, String digest) {
        Map<String, Object> properties = labelled(label, place, digest);
        Document document = at(place).orElse(null);
        if (document == null) {
            String created = create(place, properties, stream(place, mediaType, content), VersioningState.MAJOR);
            if (created != null) {
                return created;
            }
            document = at(place).orElseThrow(Drawers::changing);
        }
        String workingCopy = document.checkOut().getId();
        try {
            return document(workingCopy).checkIn(true, withoutName(properties), stream(place, mediaType, content), null).getId();
        } catch (CmisBaseException e) {
            cancel(workingCopy);
            throw e;
        }
    }

    /** Puts the content into a working copy, of a new document if there is none, and returns the working copy's id. */
    String fill(ContentPlace place, ContentStream content) {
        Document document = at(place).orElse(null);
        String workingCopy = document == null ? create(place, named(place), null, VersioningState.CHECKEDOUT) : null;
        if (workingCopy == null) {
            workingCopy = (document == null ? at(place).orElseThrow(Drawers::changing) : document).checkOut().getId();
        }
        try {
            document(workingCopy).setContentStream(content, true, false);
            return workingCopy;
        } catch (CmisBaseException e) {
            cancel(workingCopy);
            throw e;
        }
    }

    /** Makes the working copy a major version and returns its id. */
    String checkIn(String workingCopy, Label label, ContentPlace place, String digest) {
        try {
            return document(workingCopy).checkIn(true, withoutName(labelled(label, place, digest)), null, null).getId();
        } catch (CmisBaseException e) {
            cancel(workingCopy);
            throw e;
        }
    }

    /** The id of the new document; null if somebody else has made it meanwhile. */
    private @Nullable String create(ContentPlace place, Map<String, Object> properties, @Nullable ContentStream content,
            VersioningState state) {
        ObjectId folder = folder(place);
        try {
            return session.get().createDocument(properties, folder, content, state).getId();
        } catch (CmisNameConstraintViolationException | CmisContentAlreadyExistsException e) {
            return null;
        }
    }

    private ObjectId folder(ContentPlace place) {
        Session open = session.get();
        try {
            return open.getObjectByPath("/" + String.join("/", place.path()));
        } catch (CmisObjectNotFoundException e) {
            ObjectId folder = open.getRootFolder();
            String path = "";
            for (String name : place.path()) {
                path += "/" + name;
                folder = folder(open, folder, name, path);
            }
            return folder;
        }
    }

    private static ObjectId folder(Session open, ObjectId parent, String name, String path) {
        for (int attempt = 1;; attempt++) {
            try {
                return open.createObjectId(open.getObjectByPath(path).getId());
            } catch (CmisObjectNotFoundException absent) {
                try {
                    return open.createFolder(Map.of(PropertyIds.NAME, name, PropertyIds.OBJECT_TYPE_ID, "cmis:folder"), parent);
                } catch (CmisNameConstraintViolationException | CmisContentAlreadyExistsException
                        | CmisUpdateConflictException madeMeanwhile) { // many share it: the first of a month makes it for all
                    if (attempt == ATTEMPTS) {
                        throw madeMeanwhile;
                    }
                }
            }
        }
    }

    private void cancel(String workingCopy) {
        try {
            document(workingCopy).cancelCheckOut();
        } catch (CmisBaseException e) {
            // the embedded repository undoes the check-out with the transaction; another needs its administrator,
            // and the next store says so (CONTENT-CONFLICT)
        }
    }

    private static Map<String, Object> named(ContentPlace place) {
        return new HashMap<>(Map.of(PropertyIds.NAME, place.name(), PropertyIds.OBJECT_TYPE_ID, "cmis:document"));
    }

    private static Map<String, Object> labelled(Label label, ContentPlace place, String digest) {
        Map<String, Object> properties = named(place);
        properties.put(PropertyIds.SECONDARY_OBJECT_TYPE_IDS, List.of(VermilionTypes.LABELLED));
        properties.put(VermilionTypes.LEVEL, level(label));
        properties.put(VermilionTypes.DIGEST, digest);
        properties.put(VermilionTypes.SUBJECT, place.subject());
        return properties;
    }

    static BigInteger level(Label label) {
        return BigInteger.valueOf(label.level().rank());
    }

    private static Map<String, Object> withoutName(Map<String, Object> properties) {
        Map<String, Object> rest = new HashMap<>(properties);
        rest.keySet().removeAll(List.of(PropertyIds.NAME, PropertyIds.OBJECT_TYPE_ID));
        return rest;
    }

    private static CmisVersioningException changing() {
        return new CmisVersioningException("The document is being made by somebody else");
    }
}
