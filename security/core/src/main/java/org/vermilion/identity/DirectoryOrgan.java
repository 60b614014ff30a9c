package org.vermilion.identity;

import org.jspecify.annotations.Nullable;

/**
 * An organ as a directory tells of one.
 *
 * @param id its identifier
 * @param name the short name
 * @param fullName the name on documents; empty if the directory has none
 * @param parent the identifier of the organ it is a subsidiary of; null for none
 * @param kind the name of an {@link OrganKind}, if the directory is right
 * @param code the unified code; null if the directory has none
 * @param numberPrefix what its document numbers begin with (机关代字); null if the directory has none
 */
public record DirectoryOrgan(String id, String name, String fullName, @Nullable String parent, String kind,
        @Nullable String code, @Nullable String numberPrefix) {}
