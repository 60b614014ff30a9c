package org.vermilion.identity.ldap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vermilion.identity.BindResult;
import org.vermilion.identity.Directory;
import org.vermilion.identity.DirectoryOrgan;
import org.vermilion.identity.DirectoryPerson;
import org.vermilion.identity.DirectoryPost;
import org.vermilion.identity.DirectoryUnit;
import org.vermilion.refusal.Refusal;

/** What holds for any LDAP server that was given the demonstration's LDIF. */
interface LdapDirectoryContract {

    String PASSWORD = "Zhupi-2026-滨江";

    Directory directory();

    /** Stops the server, for good. */
    void goDown();

    @Test
    default void readsTheOrgansWithTheirParents() {
        assertThat(directory().organs()).containsExactlyInAnyOrder(
                new DirectoryOrgan("gzw", "滨江市国资委", "滨江市国有资产监督管理委员会", null, "COMMISSION", "91500000A", "滨国资"),
                new DirectoryOrgan("ctou", "滨江城投集团", "滨江城市建设投资集团有限公司", null, "ENTERPRISE", null, "城投投"),
                new DirectoryOrgan("swu", "滨江水务", "滨江水务有限公司", "ctou", "ENTERPRISE", null, "滨水务"),
                new DirectoryOrgan("neng", "滨江能源集团", "滨江能源集团有限公司", null, "ENTERPRISE", null, "滨能源"),
                new DirectoryOrgan("yubei", "渝北区国资监管中心", "渝北区国有资产监督管理中心", null, "DISTRICT", null, "渝北国资"));
    }

    @Test
    default void readsTheUnits() {
        assertThat(directory().units()).hasSize(6)
                .contains(new DirectoryUnit("gzw.cqc", "gzw", "产权管理处"), new DirectoryUnit("gzw.bgs", "gzw", "办公室"));
    }

    @Test
    default void readsThePeopleWithTheirPosts() {
        assertThat(directory().people()).hasSize(33).anySatisfy(person -> {
            assertThat(person.account()).isEqualTo("zhoumin");
            assertThat(person.name()).isEqualTo("周敏");
            assertThat(person.organ()).isEqualTo("gzw");
            assertThat(person.unit()).isEqualTo("gzw.cqc");
            assertThat(person.posts())
                    .containsExactlyInAnyOrder(new DirectoryPost("DRAFTER", "gzw.cqc"), new DirectoryPost("HANDLER", "gzw"));
        });
        assertThat(person("liuwei").unit()).isNull();
        assertThat(Set.copyOf(person("liuwei").posts()))
                .containsExactlyInAnyOrder(new DirectoryPost("SIGNER", "gzw"), new DirectoryPost("DRAFTER", "gzw"));
    }

    @Test
    default void tellsTheRightPasswordFromAWrongOne() {
        assertThat(bind("zhoumin", PASSWORD)).isEqualTo(BindResult.OK);
        assertThat(bind("zhoumin", PASSWORD + " ")).isEqualTo(BindResult.WRONG);
        assertThat(bind("zhoumin", PASSWORD.toLowerCase(java.util.Locale.ROOT))).isEqualTo(BindResult.WRONG);
        assertThat(bind("nosuchperson", PASSWORD)).isEqualTo(BindResult.UNKNOWN);
    }

    @Test
    default void neverBindsWithoutAPassword() {
        assertThat(bind("zhoumin", "")).isEqualTo(BindResult.WRONG);
        assertThat(bind("nosuchperson", "")).isEqualTo(BindResult.WRONG);
    }

    @Test
    default void lookAtNoPartOfAPasswordOnly() {
        assertThat(bind("zhoumin", PASSWORD + "\0")).isEqualTo(BindResult.WRONG);
        assertThat(bind("zhoumin", "\0")).isEqualTo(BindResult.WRONG);
        assertThat(bind("zhoumin", PASSWORD + "x".repeat(10_000))).isEqualTo(BindResult.WRONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "zhou*", "*)(uid=*", "zhoumin)(objectClass=*", "*)(|(uid=zhoumin", "zhoumin\0", "\\2a",
            "uid=zhoumin,ou=people,dc=binjiang,dc=example", "", " ", "gzw", "people", "-", "(uid=zhoumin)"})
    default void takesAnAccountLiterally(String account) {
        assertThat(bind(account, PASSWORD)).isEqualTo(BindResult.UNKNOWN);
    }

    @Test
    default void leavesTheCallersPasswordAsItIs() {
        char[] password = PASSWORD.toCharArray();

        directory().bind("zhoumin", password);

        assertThat(password).isEqualTo(PASSWORD.toCharArray());
    }

    @Test
    default void saysThatItIsUnavailableWhenItIs() {
        goDown();

        assertThat(bind("zhoumin", PASSWORD)).isEqualTo(BindResult.UNAVAILABLE);
        assertThat(bind("nosuchperson", PASSWORD)).isEqualTo(BindResult.UNAVAILABLE);
        assertThatThrownBy(() -> directory().people()).isInstanceOf(Refusal.class).hasMessage("DIRECTORY-DOWN");
        assertThatThrownBy(() -> directory().organs()).isInstanceOf(Refusal.class).hasMessage("DIRECTORY-DOWN");
        assertThatThrownBy(() -> directory().units()).isInstanceOf(Refusal.class).hasMessage("DIRECTORY-DOWN");
    }

    private DirectoryPerson person(String account) {
        return directory().people().stream().filter(person -> person.account().equals(account)).findFirst().orElseThrow();
    }

    private BindResult bind(String account, String password) {
        return directory().bind(account, password.toCharArray());
    }
}
