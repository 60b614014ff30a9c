package org.vermilion.identity;

import org.jspecify.annotations.Nullable;

/**
 * Something in the directory that was not taken over, for the administrators to correct there.
 *
 * @param fault what is wrong with it
 * @param subject the account, organ or unit it is about, as the directory has it; at most 64 characters
 * @param post the post it is about, as {@code ROLE@unit}; null if it is about no post
 */
public record Finding(Fault fault, String subject, @Nullable String post) {

    /** What is wrong with an entry, and what came of it. */
    public enum Fault {
        /** The identifier has other characters than {@code a-z 0-9 . -}, or an organ's a dot: left out. */
        IDENTIFIER("DIRECTORY-IDENTIFIER"),
        /** The name is missing, longer than 200 characters or has control characters: left out. */
        NAME("DIRECTORY-NAME"),
        /** The kind of organ is none of {@link OrganKind}: left out, and its people with it. */
        ORGAN_KIND("DIRECTORY-ORGAN-KIND"),
        /** The organ named is not there: left out. */
        ORGAN_UNKNOWN("DIRECTORY-ORGAN-UNKNOWN"),
        /** The unit named is not there or another organ's: the person is taken for one of no unit. */
        UNIT_UNKNOWN("DIRECTORY-UNIT-UNKNOWN"),
        /** Two entries bear one account name: both left out. */
        ACCOUNT_TWICE("DIRECTORY-ACCOUNT-TWICE"),
        /** The group's name is no {@link org.vermilion.subject.Role}: the post left out. */
        ROLE_UNKNOWN("DIRECTORY-ROLE-UNKNOWN"),
        /** A post in a unit that is not there or another organ's than the holder's: the post left out. */
        POST_ELSEWHERE("DIRECTORY-POST-ELSEWHERE"),
        /** A post of the three administrators outside a commission, or in a unit of it: the post left out. */
        ADMINISTRATOR_ELSEWHERE("ADMINISTRATOR-ELSEWHERE"),
        /** A post of the three administrators beside any other post: the administrator's posts left out. */
        ADMINISTRATOR_COMBINED("ADMINISTRATOR-COMBINED");

        private final String code;

        Fault(String code) {
            this.code = code;
        }

        /** The stable code, as it stands in the audit. */
        public String code() {
            return code;
        }
    }
}
