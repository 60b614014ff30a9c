package org.vermilion.content;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.chemistry.opencmis.client.api.Document;
import org.apache.chemistry.opencmis.client.api.QueryResult;
import org.apache.chemistry.opencmis.commons.PropertyIds;
import org.apache.chemistry.opencmis.commons.data.ContentStream;
import org.jspecify.annotations.Nullable;
import org.vermilion.access.AccessReason;
import org.vermilion.cmis.EmbeddedRepository;
import org.vermilion.cmis.VerifyingStream;
import org.vermilion.cmis.VermilionTypes;
import org.vermilion.label.Label;
import org.vermilion.refusal.Refusal;

/**
 * Keeps content as versions in a CMIS repository and gives it back verified. Safe for use by many threads.
 *
 * <p>With the embedded repository, everything takes part in the Spring transaction of the calling thread and is undone
 * with it. Another repository knows no transactions: there, what was stored stays when the caller rolls back, and a
 * version nobody refers to does no harm. Asks nobody whether the caller may: that is decided before.
 */
public final class ContentStore {

    /** The longest content {@link #read} returns, in bytes. */
    public static final int LARGEST_READ = 64 << 20;

    private static final int LARGEST_FIND = 1_000;

    private final RepositorySession session;
    private final Drawers drawers;

    /**
     * @param settings which repository
     * @param embedded the embedded repository; not used, and may be null, for another
     */
    public ContentStore(ContentSettings settings, @Nullable EmbeddedRepository embedded) {
        this.session = new RepositorySession(settings, embedded);
        this.drawers = new Drawers(session);
    }

    /**
     * Stores the content as the document's next major version, or as its first; folders are made as needed.
     *
     * @param mediaType such as {@code application/pdf}
     * @param label what binds access to the content; its level is recorded beside it
     * @throws Refusal {@link ContentReason#CONFLICT} if somebody else is storing it at the same time,
     *     {@link ContentReason#UNAVAILABLE} or what the embedded store says (STORE-FULL, STORE-FAILED); nothing is changed
     */
    public StoredContent store(ContentPlace place, String mediaType, byte[] content, Label label) {
        String digest = Digests.of(content);
        String id = RepositoryCalls.refusing(() -> session.together(() -> drawers.put(place, mediaType, content, label, digest)));
        return new StoredContent(id, digest, content.length);
    }

    /** The same for content too large for memory. The stream is read once, to its end, and not closed. */
    public StoredContent store(ContentPlace place, String mediaType, InputStream content, Label label) {
        MessageDigest digest = Digests.start();
        Counted counted = new Counted(new DigestInputStream(content, digest));
        ContentStream stream = Drawers.stream(place, mediaType, counted);
        return RepositoryCalls.refusing(() -> session.together(() -> {
            String workingCopy = drawers.fill(place, stream);
            String text = Digests.text(digest.digest());
            return new StoredContent(drawers.checkIn(workingCopy, label, place, text), text, counted.count());
        }));
    }

    /**
     * The whole content, verified.
     *
     * @throws Refusal {@link ContentReason#ALTERED} (or CONTENT-MISSING) if it is not what was stored,
     *     {@link ContentReason#TOO_LARGE} beyond {@link #LARGEST_READ}, {@link AccessReason#ABSENT} if there is none
     */
    public byte[] read(String objectId) {
        try (InputStream content = open(objectId)) {
            byte[] bytes = content.readNBytes(LARGEST_READ + 1);
            if (bytes.length > LARGEST_READ) {
                throw new Refusal(ContentReason.TOO_LARGE, LARGEST_READ);
            }
            return bytes;
        } catch (IOException e) {
            throw new Refusal(ContentReason.UNAVAILABLE, e);
        }
    }

    /**
     * The content as a stream, to be closed; reading it refuses at the end, with the code CONTENT-ALTERED, if it is not
     * what was stored, so nothing of it may be acted on before the end is reached.
     *
     * @throws Refusal as {@link #read} does, but without a limit
     */
    public InputStream open(String objectId) {
        return RepositoryCalls.refusing(() -> {
            Document document = drawers.document(objectId);
            String digest = Digests.of(document)
                    .orElseThrow(() -> new Refusal(ContentReason.ALTERED, objectId));
            ContentStream content = document.getContentStream();
            if (content == null) {
                throw new Refusal(ContentReason.ALTERED, objectId);
            }
            return new VerifyingStream(content.getStream(), Digests.hex(digest));
        });
    }

    /** The versions of the document, the latest first; empty if there is none. */
    public List<StoredContent> versions(ContentPlace place) {
        return RepositoryCalls.refusing(() -> drawers.at(place).map(Document::getAllVersions).orElse(List.of()).stream()
                .filter(v -> !Boolean.TRUE.equals(v.isPrivateWorkingCopy()))
                .map(v -> new StoredContent(v.getId(), Digests.of(v).orElse(""), v.getContentStreamLength()))
                .toList());
    }

    /** The latest version of the document; empty if there is none. */
    public Optional<StoredContent> latest(ContentPlace place) {
        return versions(place).stream().findFirst();
    }

    /**
     * The latest version of each document of the subject, at most 1,000. A repository that searches by an index may
     * know of new content only later; the embedded one knows at once.
     *
     * @param subject the identifier given in {@link ContentPlace#subject}
     */
    public List<StoredContent> find(String subject) {
        String literal = subject.replace("\\", "\\\\").replace("'", "\\'");
        return RepositoryCalls.refusing(() -> {
            List<StoredContent> found = new ArrayList<>();
            for (QueryResult row : session.get().query("SELECT l.cmis:objectId FROM " + VermilionTypes.LABELLED
                    + " l WHERE l." + VermilionTypes.SUBJECT + " = '" + literal + "'", false).getPage(LARGEST_FIND)) {
                Document document = drawers.document((String) row.getPropertyValueById(PropertyIds.OBJECT_ID));
                found.add(new StoredContent(document.getId(), Digests.of(document).orElse(""), document.getContentStreamLength()));
            }
            return List.copyOf(found);
        });
    }

    /**
     * Removes content nobody relied on; a frozen version is never removed.
     *
     * @throws Refusal {@link ContentReason#FROZEN}, or {@link AccessReason#ABSENT} if there is no such version
     */
    public void remove(String objectId) {
        RepositoryCalls.refusing(() -> {
            drawers.document(objectId).delete(true);
            return true;
        });
    }

    /**
     * Records the level of another label beside the version. What is frozen stays as it is.
     *
     * @throws Refusal {@link AccessReason#ABSENT} if there is no such version
     */
    public void relabel(String objectId, Label label) {
        RepositoryCalls.refusing(() -> {
            Document document = drawers.document(objectId);
            if (!Boolean.TRUE.equals(document.getPropertyValue(VermilionTypes.IMMUTABLE))) {
                document.updateProperties(Map.of(VermilionTypes.LEVEL, Drawers.level(label)), false);
            }
            return true;
        });
    }

    /**
     * Marks the version as immutable; from then on the repository neither changes nor deletes it. Once more does nothing.
     *
     * @throws Refusal {@link AccessReason#ABSENT} if there is no such version
     */
    public void freeze(String objectId) {
        RepositoryCalls.refusing(() -> {
            Document document = drawers.document(objectId);
            if (!Boolean.TRUE.equals(document.getPropertyValue(VermilionTypes.IMMUTABLE))) {
                document.updateProperties(Map.of(VermilionTypes.IMMUTABLE, true),
                        List.of(VermilionTypes.FROZEN), List.of(), false);
            }
            return true;
        });
    }
}
