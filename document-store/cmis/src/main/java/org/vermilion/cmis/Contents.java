package org.vermilion.cmis;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.chemistry.opencmis.commons.PropertyIds;
import org.apache.chemistry.opencmis.commons.data.ContentStream;
import org.apache.chemistry.opencmis.commons.exceptions.CmisConstraintException;
import org.apache.chemistry.opencmis.commons.exceptions.CmisContentAlreadyExistsException;
import org.apache.chemistry.opencmis.commons.exceptions.CmisInvalidArgumentException;
import org.apache.chemistry.opencmis.commons.exceptions.CmisVersioningException;
import org.apache.chemistry.opencmis.commons.impl.dataobjects.ContentStreamImpl;
import org.apache.chemistry.opencmis.commons.impl.dataobjects.PartialContentStreamImpl;
import org.jspecify.annotations.Nullable;
import org.vermilion.refusal.Refusal;

/** Content between CMIS streams and the blob store. */
final class Contents {

    private static final String UNKNOWN_MEDIA_TYPE = "application/octet-stream";

    private final BlobStore blobs;
    private final ObjectTable table;
    private final Border border;

    Contents(BlobStore blobs, ObjectTable table, Border border) {
        this.blobs = blobs;
        this.table = table;
        this.border = border;
    }

    /** Makes the content durable and says what its row is to hold; nothing for no content. */
    Map<String, @Nullable Object> store(@Nullable ContentStream content) {
        if (content == null || content.getStream() == null) {
            return Map.of();
        }
        String mediaType = limited(content.getMimeType() == null ? UNKNOWN_MEDIA_TYPE : content.getMimeType());
        String fileName = limited(content.getFileName());
        Blob blob = blobs.store(content.getStream());
        BigInteger announced = content.getBigLength();
        if (announced != null && announced.signum() >= 0 && announced.longValue() != blob.length()) {
            throw new CmisInvalidArgumentException("The content is not as long as was said");
        }
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("blob_sha256", blob.sha256());
        columns.put("content_length", blob.length());
        columns.put("media_type", mediaType);
        columns.put("file_name", fileName);
        columns.put("label_digest", null); // the old digest is not this content's
        return columns;
    }

    /** Replaces the content of a working copy, or removes it if there is none given. */
    void replace(String id, boolean overwrite, @Nullable String token, @Nullable ContentStream content, String user) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        for (String column : new String[] {"blob_sha256", "content_length", "media_type", "file_name", "label_digest"}) {
            columns.put(column, null);
        }
        columns.putAll(store(content));
        border.change(() -> {
            table.lock(table.require(id).seriesId());
            StoredObject object = table.require(id);
            if (!object.workingCopy()) {
                throw new CmisVersioningException("Only a private working copy takes new content: check out first");
            }
            Documents.requireToken(object, token);
            if (!overwrite && object.blob() != null) {
                throw new CmisContentAlreadyExistsException("There is content already");
            }
            table.update(id, columns, user);
        });
    }

    /** The content, verified; a part of it is served only after the whole has been verified. */
    ContentStream open(StoredObject object, @Nullable BigInteger offset, @Nullable BigInteger length) {
        String blob = object.blob();
        if (blob == null) {
            throw new CmisConstraintException("The object has no content");
        }
        BigInteger total = (BigInteger) object.properties().get(PropertyIds.CONTENT_STREAM_LENGTH);
        String mediaType = (String) object.properties().get(PropertyIds.CONTENT_STREAM_MIME_TYPE);
        String fileName = (String) object.properties().getOrDefault(PropertyIds.CONTENT_STREAM_FILE_NAME, object.name());
        BigInteger from = offset == null ? BigInteger.ZERO : offset;
        BigInteger count = length == null ? total.subtract(from) : length.min(total.subtract(from));
        if (from.signum() < 0 || count.signum() < 0) {
            throw new CmisInvalidArgumentException("The content does not have this range");
        }
        if (count.equals(total)) {
            return new ContentStreamImpl(fileName, total, mediaType, blobs.open(blob));
        }
        return new PartialContentStreamImpl(fileName, count, mediaType, range(blob, from.longValue(), count.longValue()));
    }

    private InputStream range(String blob, long from, long count) {
        blobs.verify(blob);
        try {
            InputStream whole = blobs.open(blob);
            whole.skipNBytes(from);
            return new Range(whole, count);
        } catch (IOException e) {
            throw new Refusal(StoreReason.STORE_FAILED, e);
        }
    }

    private static @Nullable String limited(@Nullable String text) {
        if (text != null && (text.length() > 255 || text.chars().anyMatch(Character::isISOControl))) {
            throw new CmisInvalidArgumentException("A media type or file name is at most 255 characters without controls");
        }
        return text;
    }
}
