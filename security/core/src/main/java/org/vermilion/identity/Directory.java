package org.vermilion.identity;

import java.util.List;

import org.vermilion.refusal.Refusal;

/**
 * Where accounts, organs and posts are kept by somebody else, such as an LDAP server. Safe for use by many threads.
 *
 * <p>What the lists hold is what the directory says, unjudged; {@link People#synchronise()} judges it. A list is whole
 * or not there: an implementation never answers with part of it.
 */
public interface Directory {

    /**
     * Tries a password. Never throws for a directory that does not answer; says {@link BindResult#UNAVAILABLE}.
     *
     * @param account what the person goes by; any text, taken literally
     * @param password an empty one is always {@link BindResult#WRONG}; the array is left as it is
     */
    BindResult bind(String account, char[] password);

    /**
     * Everybody, with the posts they hold.
     *
     * @throws Refusal {@link IdentityReason#DIRECTORY_DOWN} if the directory does not answer in full
     */
    List<DirectoryPerson> people();

    /**
     * Every organ, parents and subsidiaries alike.
     *
     * @throws Refusal {@link IdentityReason#DIRECTORY_DOWN} if the directory does not answer in full
     */
    List<DirectoryOrgan> organs();

    /**
     * Every unit of every organ.
     *
     * @throws Refusal {@link IdentityReason#DIRECTORY_DOWN} if the directory does not answer in full
     */
    List<DirectoryUnit> units();
}
