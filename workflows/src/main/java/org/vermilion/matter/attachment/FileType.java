package org.vermilion.matter.attachment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What may be attached, and what the bytes of each must show. */
enum FileType {
    PDF(".pdf", "application/pdf", null),
    /** 版式文件 (GB/T 33190-2016): a ZIP with OFD.xml at its top. */
    OFD(".ofd", "application/ofd", "OFD.xml"),
    JPG(".jpg", "image/jpeg", null),
    PNG(".png", "image/png", null),
    DOCX(".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "word/document.xml"),
    XLSX(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xl/workbook.xml");

    private final String ending;
    private final String mediaType;
    private final @org.jspecify.annotations.Nullable String entry;

    FileType(String ending, String mediaType, @org.jspecify.annotations.Nullable String entry) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.entry = entry;
    }

    String ending() {
        return ending;
    }

    String mediaType() {
        return mediaType;
    }

    /** The type a name says; capitals do not matter, and {@code .jpeg} is {@code .jpg}. */
    static Optional<FileType> of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String known = lower.endsWith(".jpeg") ? lower.substring(0, lower.length() - 4) + "jpg" : lower;
        return Arrays.stream(values()).filter(type -> known.endsWith(type.ending)).findFirst();
    }

    /** All endings there are. */
    static List<String> endings() {
        return Arrays.stream(values()).map(FileType::ending).toList();
    }

    /**
     * Whether bytes are of this type.
     *
     * @param detected the media type their first bytes show
     * @param entries the names in their ZIP directory; empty if they are no sound ZIP
     */
    boolean is(String detected, Set<String> entries) {
        if (entry == null) {
            return detected.equals(mediaType);
        }
        boolean macros = entries.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"));
        boolean office = this == OFD || entries.contains("[Content_Types].xml");
        return entries.contains(entry) && office && !macros;
    }
}
