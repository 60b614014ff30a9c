package org.vermilion.content;

import java.net.URI;

import org.jspecify.annotations.Nullable;

/**
 * Which repository keeps the content.
 *
 * @param binding how it is reached
 * @param url of its AtomPub service document or browser binding; null for the embedded one
 * @param repositoryId its id at that URL; not used for the embedded one
 * @param user who the application is there
 * @param password of that user; empty for the embedded one
 */
public record ContentSettings(Binding binding, @Nullable URI url, String repositoryId, String user, String password) {

    /** How a repository is reached. */
    public enum Binding {
        /** In this process. */
        EMBEDDED,
        /** CMIS 1.1 AtomPub, over HTTP. */
        ATOMPUB,
        /** CMIS 1.1 browser binding, over HTTP. */
        BROWSER
    }

    public ContentSettings {
        if ((binding == Binding.EMBEDDED) != (url == null)) {
            throw new IllegalArgumentException("a URL belongs to every repository but the embedded one");
        }
    }

    /** The embedded repository. */
    public static ContentSettings embedded() {
        return new ContentSettings(Binding.EMBEDDED, null, "", "vermilion", "");
    }

    @Override
    public String toString() {
        return "ContentSettings[" + binding + ", " + url + ", " + repositoryId + ", " + user + "]";
    }
}
