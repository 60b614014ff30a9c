/**
 * The directory spoken to over LDAP, and the one that runs in this process for demonstrations.
 *
 * <p>No other package sees LDAP. Start reading at {@link org.vermilion.identity.ldap.LdapDirectory}.
 *
 * <h2>The layout</h2>
 *
 * Standard schema only (RFC 4519, 4524, 2798); names of attributes and values are compared without regard to case.
 *
 * <pre>{@code
 * dc=binjiang,dc=example                    the base, any entry
 *   ou=people                               any place below the base will do
 *     uid=zhoumin                           inetOrgPerson
 *       cn: 周敏                             the name
 *       o: gzw                              the organ's identifier
 *       departmentNumber: gzw.cqc           the unit's identifier; left out for a person of no unit
 *   o=gzw                                   organization; the RDN is the identifier
 *     o: 滨江市国资委                         its second value, the short name
 *     businessCategory: COMMISSION          or ENTERPRISE, DISTRICT
 *     description: 全称：…                    the full name
 *     description: 代码：…                    the unified code, if any
 *     description: 机关代字：滨国资             what document numbers begin with, if any
 *     cn=SIGNER                             groupOfNames: a post of the organ as a whole, named as in Role
 *       member: uid=sunjianguo,ou=people,…  who holds it; a group within a group is not followed
 *     ou=cqc                                organizationalUnit: the unit gzw.cqc; units nest (gzw.cqc.x)
 *       ou: 产权管理处                        its second value, the name
 *       cn=DRAFTER                          a post of the unit
 *   o=ctou
 *     o=swu                                 an organ below another is its subsidiary
 * }</pre>
 *
 * Identifiers are 1 to 64 of {@code a-z 0-9 . -}, those of organs without a dot. The posts of the three
 * administrators count only in a commission, as posts of the organ as a whole. Referrals are not followed. The server
 * must offer simple paged results (RFC 2696) and let the configured account read all of this without a size limit;
 * passwords are never read, only tried by a bind.
 */
@NamedInterface("ldap")
@NullMarked
package org.vermilion.identity.ldap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
