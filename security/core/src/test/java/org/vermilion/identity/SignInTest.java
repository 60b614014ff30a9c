package org.vermilion.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.vermilion.audit.AuditEntry;
import org.vermilion.refusal.Refusal;
import org.vermilion.subject.PersonId;
import org.vermilion.subject.Role;
import org.vermilion.testing.TestDatabase;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class SignInTest {

    private static final String WRONG = "wrong-password";

    private final TestDatabase database;
    private final IdentityFixture fixture;

    SignInTest(TestDatabase database) {
        this.database = database;
        this.fixture = new IdentityFixture(database);
    }

    @BeforeEach
    void synchroniseOnce() {
        fixture.people().synchronise();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void signsInWithTheRightPassword() {
        SignedIn signedIn = fixture.signIn(" ZhouMin ");

        assertThat(signedIn.subject().person()).isEqualTo(new PersonId("zhoumin"));
        assertThat(signedIn.subject().holds(Role.DRAFTER)).isTrue();
        assertThat(fixture.sessions().subject(signedIn.token())).contains(signedIn.subject());
        assertThat(fixture.audit.of("session.sign-in")).extracting(AuditEntry::actor, AuditEntry::outcome)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("zhoumin", "done"));
    }

    @Test
    void overwritesThePassword() {
        char[] password = TestDirectory.PASSWORD.toCharArray();

        fixture.signIn().signIn("zhoumin", password, "10.1.2.3");

        assertThat(password).containsOnly('\0');
    }

    @Test
    void answersTheUnknownAndTheWrongPasswordAlike() {
        Refusal wrong = refusal("zhoumin", WRONG);
        Refusal unknown = refusal("nosuchperson", WRONG);
        Refusal nonsense = refusal("*)(uid=*", TestDirectory.PASSWORD);
        Refusal empty = refusal("zhoumin", "");

        assertThat(List.of(wrong, unknown, nonsense, empty)).extracting(Refusal::reason)
                .containsOnly(IdentityReason.SIGN_IN_REFUSED);
        assertThat(List.of(wrong, unknown, nonsense, empty)).extracting(Refusal::details).containsOnly(List.of());
    }

    @Test
    void refusesWhoIsInTheDirectoryButNotOrNoLongerAmongThePeople() {
        fixture.directory.comeBack(ldif -> TestDirectory.without(ldif, "zhoumin"));
        fixture.people().synchronise();
        fixture.directory.comeBack(ldif -> ldif);

        assertThat(refusal("zhoumin", TestDirectory.PASSWORD).reason()).isEqualTo(IdentityReason.SIGN_IN_REFUSED);
    }

    @Test
    void neverTellsDirectoryOrAuditWhatWasTypedInThePlaceOfAnAccount() {
        refusal("hunter2", "whatever");

        assertThat(fixture.directory.asked()).containsExactly("-");
        AuditEntry event = fixture.audit.of("session.sign-in").get(0);
        assertThat(event.toString()).doesNotContain("hunter2").doesNotContain(Digests.sha256("hunter2"));
        assertThat(event.objectId()).isEqualTo("unknown");
        assertThat(event.digest()).hasSize(64);
        assertThat(fixture.jdbc().sql("select gate from sign_in_attempt").query(String.class).list().toString())
                .doesNotContain("hunter2").doesNotContain("10.1.2.3");
    }

    @Test
    void auditsTheSameTypedTextUnderTheSameDigestAlsoAfterARestart() {
        refusal("hunter2", "whatever");
        fixture.restart();
        refusal("Hunter2", "whatever");

        assertThat(fixture.audit.of("session.sign-in")).extracting(AuditEntry::digest).hasSize(2)
                .allSatisfy(digest -> assertThat(digest).isEqualTo(fixture.audit.of("session.sign-in").get(0).digest()));
    }

    @Test
    void auditsAFailureOfAKnownAccountByItsName() {
        refusal("zhoumin", WRONG);

        assertThat(fixture.audit.of("session.sign-in")).containsExactly(
                AuditEntry.refused("system", "session.sign-in", "account", "zhoumin", null, "SIGN-IN-REFUSED"));
        assertThat(fixture.audit.entries().toString()).doesNotContain(WRONG);
    }

    @Test
    void locksTheAccountAfterFiveFailuresForFifteenMinutesAlsoOverARestart() {
        fail("zhoumin", 5);
        fixture.restart();

        Refusal locked = refusal("zhoumin", TestDirectory.PASSWORD);
        assertThat(locked.reason()).isEqualTo(IdentityReason.SIGN_IN_LOCKED);
        assertThat(locked.zh()).contains("15分钟");
        assertThat(fixture.signIn("liqiang").token()).isNotEmpty();

        fixture.clock.pass(Duration.ofMinutes(14).plusSeconds(59));
        assertThat(refusal("zhoumin", TestDirectory.PASSWORD).reason()).isEqualTo(IdentityReason.SIGN_IN_LOCKED);

        fixture.clock.pass(Duration.ofSeconds(1));
        assertThat(fixture.signIn("zhoumin").token()).isNotEmpty();
    }

    @Test
    void locksFromTheFifthFailureOnNotFromTheFirst() {
        fail("zhoumin", 4);
        fixture.clock.pass(Duration.ofMinutes(14));
        fail("zhoumin", 1);

        fixture.clock.pass(Duration.ofMinutes(14));

        assertThat(refusal("zhoumin", TestDirectory.PASSWORD).reason()).isEqualTo(IdentityReason.SIGN_IN_LOCKED);
    }

    @Test
    void forgetsFailuresAfterASuccessOrAQuarterOfAnHour() {
        fail("zhoumin", 4);
        fixture.signIn("zhoumin");
        fail("zhoumin", 4);
        fixture.clock.pass(Duration.ofMinutes(15));
        fail("zhoumin", 4);

        assertThat(fixture.signIn("zhoumin").token()).isNotEmpty();
    }

    @Test
    void locksAnUnknownAccountLikeAKnownOne() {
        fail("nosuchperson", 5);

        assertThat(refusal("nosuchperson", WRONG).reason()).isEqualTo(IdentityReason.SIGN_IN_LOCKED);
    }

    @Test
    void locksAnAddressThatTriesManyAccounts() {
        for (int i = 0; i < 20; i++) {
            assertThat(refusal("account" + i, WRONG).reason()).isEqualTo(IdentityReason.SIGN_IN_REFUSED);
        }

        assertThat(refusal("zhoumin", TestDirectory.PASSWORD).reason()).isEqualTo(IdentityReason.SIGN_IN_LOCKED);
        assertThat(fixture.signIn().signIn("zhoumin", TestDirectory.PASSWORD.toCharArray(), "10.9.9.9").token())
                .isNotEmpty();
    }

    @Test
    void doesNotCountSuccessesAgainstAnAddress() {
        for (int i = 0; i < 25; i++) {
            assertThat(fixture.signIn("zhoumin").token()).isNotEmpty();
        }
        assertThat(fixture.jdbc().sql("select count(*) from sign_in_attempt").query(Integer.class).single()).isZero();
    }

    @Test
    void triesNoMoreThanFivePasswordsHoweverManyComeAtOnceOnTwoNodes() throws Exception {
        try (AnnotationConfigApplicationContext other = fixture.start()) {
            List<SignIn> nodes = List.of(fixture.signIn(), other.getBean(SignIn.class));
            List<Callable<IdentityReason>> guesses = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                String address = "10.0.0." + i;
                SignIn node = nodes.get(i % 2);
                guesses.add(() -> (IdentityReason) catchThrowableOfType(Refusal.class,
                        () -> node.signIn("zhoumin", WRONG.toCharArray(), address)).reason());
            }

            List<IdentityReason> answers = allAtOnce(guesses);

            assertThat(fixture.directory.asked()).hasSize(5);
            assertThat(Collections.frequency(answers, IdentityReason.SIGN_IN_REFUSED)).isEqualTo(5);
            assertThat(Collections.frequency(answers, IdentityReason.SIGN_IN_LOCKED)).isEqualTo(35);
        }
    }

    @Test
    void letsOnePersonSignInManyTimesAtOnce() throws Exception {
        List<Callable<String>> many = Collections.nCopies(16, () -> fixture.signIn("zhoumin").token());

        assertThat(allAtOnce(many)).doesNotHaveDuplicates().hasSize(16);
    }

    @Test
    void saysThatTheDirectoryIsDownAndDoesNotCountIt() {
        fixture.directory.goDown();

        for (int i = 0; i < 6; i++) {
            Refusal refusal = refusal("zhoumin", TestDirectory.PASSWORD);
            assertThat(refusal.reason()).isEqualTo(IdentityReason.SIGN_IN_DIRECTORY_DOWN);
            assertThat(refusal.zh()).contains("目录服务暂不可用，已登录者不受影响");
        }
        fixture.directory.comeBack(ldif -> ldif);

        assertThat(fixture.signIn("zhoumin").token()).isNotEmpty();
        assertThat(fixture.audit.of("session.sign-in")).filteredOn(event -> event.outcome().equals("refused"))
                .extracting(AuditEntry::reasonCode).hasSize(6).containsOnly("SIGN-IN-DIRECTORY-DOWN");
    }

    @Test
    void keepsSessionsWhileTheDirectoryIsDown() {
        String token = fixture.signIn("zhoumin").token();
        fixture.directory.goDown();

        assertThat(fixture.sessions().subject(token)).isPresent();
    }

    @Test
    void takesNoPartInATransactionThatCouldUndoTheCountOfFailures() {
        assertThatThrownBy(() -> fixture.transaction().executeWithoutResult(status -> fixture.signIn("zhoumin")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void takesAsLongForAnUnknownAccountAsForAWrongPassword() {
        Duration floor = Duration.ofMillis(150);
        try (IdentityFixture slow = new IdentityFixture(database, floor)) {
            slow.people().synchronise();
            catchThrowableOfType(Refusal.class, () -> slow.signIn("warmup", WRONG));
            long wrong = Long.MAX_VALUE;
            long unknown = Long.MAX_VALUE;
            for (int i = 0; i < 6; i++) { // the shortest of each: what a busy machine adds is no difference of ours
                wrong = Math.min(wrong, nanos(() -> slow.signIn("zhoumin", WRONG)));
                unknown = Math.min(unknown, nanos(() -> slow.signIn("nosuchperson", WRONG)));
            }
            assertThat(Duration.ofNanos(wrong)).isGreaterThanOrEqualTo(floor);
            assertThat(Duration.ofNanos(unknown)).isGreaterThanOrEqualTo(floor);
            assertThat(Duration.ofNanos(Math.abs(wrong - unknown))).isLessThan(Duration.ofMillis(75));
        }
    }

    private static long nanos(Runnable signIn) {
        long start = System.nanoTime();
        assertThatThrownBy(signIn::run).isInstanceOf(Refusal.class);
        return System.nanoTime() - start;
    }

    private void fail(String account, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(refusal(account, WRONG).reason()).isEqualTo(IdentityReason.SIGN_IN_REFUSED);
        }
    }

    private Refusal refusal(String account, String password) {
        return catchThrowableOfType(Refusal.class, () -> fixture.signIn(account, password));
    }

    private static <T> List<T> allAtOnce(List<Callable<T>> calls) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        List<T> answers = new ArrayList<>();
        for (Future<T> answer : threads.invokeAll(calls)) {
            answers.add(answer.get());
        }
        threads.shutdown();
        return answers;
    }
}
