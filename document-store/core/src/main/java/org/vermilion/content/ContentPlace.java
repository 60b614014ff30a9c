package org.vermilion.content;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where content is kept: {@code /documents/2026/<subject>/body-3.json}. Every segment is an identifier of Latin letters,
 * digits, dots, dashes and underscores, so that no title can become a name in the repository.
 *
 * @param folders the folders above, at least one, at most 8
 * @param subject the identifier of what the content belongs to; the last folder, and what {@link ContentStore#find} asks for
 * @param name the document's name, such as {@code sealed.pdf}
 */
public record ContentPlace(List<String> folders, String subject, String name) {

    private static final Pattern SEGMENT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    /** @throws org.vermilion.refusal.Refusal {@link ContentReason#BAD_PLACE} if a segment is no identifier */
    public ContentPlace {
        folders = List.copyOf(folders);
        if (folders.isEmpty() || folders.size() > 8
                || !Stream.concat(folders.stream(), Stream.of(subject, name)).allMatch(s -> SEGMENT.matcher(s).matches())) {
            throw new org.vermilion.refusal.Refusal(ContentReason.BAD_PLACE);
        }
    }

    /**
     * @param folders separated by slashes, such as {@code documents/2026}
     * @throws org.vermilion.refusal.Refusal {@link ContentReason#BAD_PLACE} if a segment is no identifier
     */
    public static ContentPlace of(String folders, String subject, String name) {
        return new ContentPlace(List.of(folders.split("/", -1)), subject, name);
    }

    /** The names of all folders from the root down. */
    List<String> path() {
        return Stream.concat(folders.stream(), Stream.of(subject)).toList();
    }

    /** The path of the document. */
    String document() {
        return "/" + String.join("/", path()) + "/" + name;
    }
}
