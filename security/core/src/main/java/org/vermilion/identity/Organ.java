package org.vermilion.identity;

import org.jspecify.annotations.Nullable;
import org.vermilion.subject.OrganId;

/**
 * An organ with its names.
 *
 * @param id its identifier
 * @param name the short name, such as 滨江市国资委
 * @param fullName the name on documents (发文机关全称)
 * @param parent the organ it is a subsidiary of; null for none
 * @param kind what it is to the commission
 * @param code the unified code (统一社会信用代码); null if not known
 * @param numberPrefix what its document numbers begin with (机关代字), such as 滨国资; null if not known
 */
public record Organ(OrganId id, String name, String fullName, @Nullable OrganId parent, OrganKind kind,
        @Nullable String code, @Nullable String numberPrefix) {}
