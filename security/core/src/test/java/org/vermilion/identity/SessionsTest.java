package org.vermilion.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.vermilion.audit.AuditEntry;
import org.vermilion.refusal.Refusal;
import org.vermilion.subject.PersonId;
import org.vermilion.subject.Subject;
import org.vermilion.testing.TestDatabase;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class SessionsTest {

    private final IdentityFixture fixture;

    SessionsTest(TestDatabase database) {
        fixture = new IdentityFixture(database);
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
    void handsOut256RandomBitsAndStoresOnlyTheirDigest() {
        SignedIn signedIn = fixture.signIn("zhoumin");

        assertThat(Base64.getUrlDecoder().decode(signedIn.token())).hasSize(32);
        assertThat(fixture.signIn("zhoumin").token()).isNotEqualTo(signedIn.token());
        assertThat(signedIn.toString()).doesNotContain(signedIn.token());
        assertThat(fixture.jdbc().sql("select * from session").query().listOfRows().toString())
                .doesNotContain(signedIn.token()).contains(Digests.sha256(signedIn.token()));
        assertThat(fixture.audit.entries().toString()).doesNotContain(signedIn.token())
                .doesNotContain(Digests.sha256(signedIn.token()));
    }

    @Test
    void knowsNoGuessedToken() {
        String token = fixture.signIn("zhoumin").token();
        char other = token.charAt(0) == 'A' ? 'B' : 'A';

        assertThat(fixture.sessions().subject(other + token.substring(1))).isEmpty();
        assertThat(fixture.sessions().subject(Digests.sha256(token))).isEmpty();
        assertThat(fixture.sessions().subject(token + "=")).isEmpty();
        assertThat(fixture.sessions().subject(token.toLowerCase(java.util.Locale.ROOT))).isEmpty();
        assertThat(fixture.sessions().subject("")).isEmpty();
        assertThat(fixture.sessions().subject("' or '1'='1")).isEmpty();
        assertThat(fixture.sessions().subject("A".repeat(43))).isEmpty();
    }

    @Test
    void survivesARestart() {
        String token = fixture.signIn("zhoumin").token();

        fixture.restart();

        assertThat(fixture.sessions().subject(token)).contains(fixture.subject("zhoumin"));
    }

    @Test
    void endsAfterHalfAnHourWithoutARequest() {
        String token = fixture.signIn("zhoumin").token();

        fixture.clock.pass(Duration.ofMinutes(29));
        assertThat(fixture.sessions().subject(token)).isPresent();
        fixture.clock.pass(Duration.ofMinutes(29));
        assertThat(fixture.sessions().subject(token)).isPresent();
        fixture.clock.pass(Duration.ofMinutes(30));
        assertThat(fixture.sessions().subject(token)).isEmpty();
    }

    @Test
    void endsAfterTwelveHoursHoweverBusy() {
        String token = fixture.signIn("zhoumin").token();

        for (int i = 0; i < 35; i++) {
            fixture.clock.pass(Duration.ofMinutes(20));
            assertThat(fixture.sessions().subject(token)).isPresent();
        }
        fixture.clock.pass(Duration.ofMinutes(20));
        assertThat(fixture.sessions().subject(token)).isEmpty();
    }

    @Test
    void notesBeingSeenOnceAMinuteAtMost() {
        String token = fixture.signIn("zhoumin").token();
        String atFirst = seen();

        fixture.clock.pass(Duration.ofSeconds(60));
        fixture.sessions().subject(token);
        assertThat(seen()).isEqualTo(atFirst);

        fixture.clock.pass(Duration.ofSeconds(1));
        fixture.sessions().subject(token);
        assertThat(seen()).isNotEqualTo(atFirst);
    }

    @Test
    void endsAtSignOut() {
        String token = fixture.signIn("zhoumin").token();
        String other = fixture.signIn("zhoumin").token();

        fixture.sessions().signOut(token);
        fixture.sessions().signOut(token);

        assertThat(fixture.sessions().subject(token)).isEmpty();
        assertThat(fixture.sessions().subject(other)).isPresent();
        List<AuditEntry> signOuts = fixture.audit.of("session.sign-out");
        assertThat(signOuts).hasSize(1);
        assertThat(signOuts.get(0).actor()).isEqualTo("zhoumin");
        assertThat(signOuts.get(0).objectId()).isEqualTo(fixture.audit.of("session.sign-in").get(0).objectId());
    }

    @Test
    void endsForWhoIsDisabledAndDoesNotReviveWithThem() {
        String token = fixture.signIn("zhoumin").token();
        fixture.directory.comeBack(ldif -> TestDirectory.without(ldif, "zhoumin"));
        fixture.people().synchronise();
        assertThat(fixture.sessions().subject(token)).isEmpty();

        fixture.directory.comeBack(ldif -> ldif);
        fixture.people().synchronise();

        assertThat(fixture.sessions().subject(token)).isEmpty();
    }

    @Test
    void areAllRevokedByThePersonOrTheSecurityAdministrator() {
        String one = fixture.signIn("zhoumin").token();
        String two = fixture.signIn("zhoumin").token();
        String others = fixture.signIn("liqiang").token();
        Subject security = fixture.subject("yangfan");

        assertThatThrownBy(() -> fixture.sessions().revokeAll(new PersonId("zhoumin"), fixture.subject("liqiang")))
                .isInstanceOf(Refusal.class).hasMessage("RBAC-403");
        assertThat(fixture.sessions().subject(one)).isPresent();

        assertThat(fixture.sessions().revokeAll(new PersonId("zhoumin"), security)).isEqualTo(2);
        assertThat(fixture.sessions().revokeAll(new PersonId("liqiang"), fixture.subject("liqiang"))).isEqualTo(1);

        assertThat(List.of(one, two, others)).allSatisfy(
                token -> assertThat(fixture.sessions().subject(token)).isEmpty());
        assertThat(fixture.audit.of("session.revoke-all")).extracting(AuditEntry::actor)
                .containsExactly("yangfan", "liqiang");
    }

    @Test
    void expiredOnesAreClearedAway() {
        fixture.signIn("zhoumin");
        fixture.clock.pass(Duration.ofMinutes(31));

        fixture.signIn("liqiang");

        assertThat(fixture.jdbc().sql("select person from session").query(String.class).list())
                .containsExactly("liqiang");
    }

    @Test
    void serveManyRequestsAtOnceUntilTheMomentOfSigningOut() throws Exception {
        String token = fixture.signIn("zhoumin").token();
        fixture.clock.pass(Duration.ofMinutes(5));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        Callable<Optional<Subject>> request = () -> fixture.sessions().subject(token);
        List<Callable<Optional<Subject>>> requests = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            requests.add(request);
        }

        for (Future<Optional<Subject>> answer : threads.invokeAll(requests)) {
            assertThat(answer.get()).contains(fixture.subject("zhoumin"));
        }
        List<Future<Optional<Subject>>> during = requests.stream().map(threads::submit).toList();
        fixture.sessions().signOut(token);
        assertThat(fixture.sessions().subject(token)).isEmpty();
        for (Future<Optional<Subject>> answer : during) {
            answer.get(); // either answer is right; none may fail or bring the session back
        }
        threads.shutdown();
        assertThat(fixture.sessions().subject(token)).isEmpty();
    }

    private String seen() {
        return fixture.jdbc().sql("select seen_at from session").query((row, number) -> row.getString(1)).single();
    }
}
