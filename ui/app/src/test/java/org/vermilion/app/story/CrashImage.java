package org.vermilion.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import org.vermilion.app.wiring.ZoneFiles;

import tools.jackson.databind.json.JsonMapper;

/** The database as the killed process left it, looked at in a copy: what was accepted is there, once, and whole. */
final class CrashImage implements AutoCloseable {

    private static final Set<String> RECEIPT_STEPS = Set.of("register", "propose", "instruct", "handle", "close");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SingleConnectionDataSource source;
    private final JdbcClient jdbc;

    private CrashImage(SingleConnectionDataSource source) {
        this.source = source;
        this.jdbc = JdbcClient.create(source);
    }

    static CrashImage of(Path data, Path copy) throws IOException {
        Files.createDirectories(copy);
        Files.copy(data.resolve("database.mv.db"), copy.resolve("database.mv.db"), StandardCopyOption.REPLACE_EXISTING);
        return new CrashImage(new SingleConnectionDataSource(ZoneFiles.databaseUrl(copy), "sa", "", true));
    }

    @Override
    public void close() {
        source.destroy();
    }

    /** Compares what is there with what was asked for. Nothing may be under way. */
    void holds(List<Ledger.Entry> asked) {
        Map<String, byte[]> durable = answered();
        asked.stream().filter(entry -> entry.accepted() != null)
                .forEach(entry -> assertThat(durable.get(entry.key)).as("the answer to %s", entry.effect)
                        .isEqualTo(entry.accepted()));
        List<Ledger.Effect> happened = asked.stream().filter(entry -> durable.containsKey(entry.key))
                .map(entry -> known(entry.effect, durable.get(entry.key))).toList();
        assertThat(durable).hasSize(happened.size());
        opinions(happened);
        counts(happened);
        gapless();
        positions(happened);
    }

    private Map<String, byte[]> answered() {
        Map<String, byte[]> answers = new HashMap<>();
        jdbc.sql("select idempotency_key, status, body from answered_request").query((rs, n) -> {
            assertThat(rs.getInt(2)).as("a key without its answer").isBetween(200, 299);
            return answers.put(rs.getString(1), rs.getBytes(3) == null ? new byte[0] : rs.getBytes(3));
        }).list();
        return answers;
    }

    /** The effect with the identifier the answer gave. */
    private static Ledger.Effect known(Ledger.Effect effect, byte[] answer) {
        return effect.subject() != null ? effect
                : new Ledger.Effect(effect.kind(), JSON.readTree(answer).path("id").asString(), effect.step(), effect.outcome());
    }

    private void opinions(List<Ledger.Effect> happened) {
        List<String> expected = happened.stream().filter(e -> !e.step().isEmpty())
                .map(e -> e.subject() + " " + e.step() + " " + e.outcome()).sorted().toList();
        assertThat(jdbc.sql("select subject_id || ' ' || step || ' ' || outcome from opinion").query(String.class).list())
                .as("opinions").containsExactlyInAnyOrderElementsOf(expected);
        assertThat(jdbc.sql("select object_id || ' ' || action from audit_event where outcome = 'done' "
                + "and (action like 'dispatch.%' or action like 'receipt.%')").query(String.class).list())
                .as("audit events of opinions").containsExactlyInAnyOrderElementsOf(told(happened));
    }

    private static List<String> told(List<Ledger.Effect> happened) {
        return happened.stream().filter(e -> !e.step().isEmpty() && !CrashTest.CASE_STEPS.contains(e.step()))
                .map(e -> e.subject() + (RECEIPT_STEPS.contains(e.step()) ? " receipt." : " dispatch.") + e.step() + "."
                        + e.outcome()).toList();
    }

    private void counts(List<Ledger.Effect> happened) {
        long released = step(happened, "release");
        assertThat(count("document")).as("documents").isEqualTo(kind(happened, "draft"));
        assertThat(count("number_taken")).as("numbers").isEqualTo(step(happened, "number"));
        assertThat(count("document where number is not null")).isEqualTo(step(happened, "number"));
        assertThat(count("seal_use")).as("seal uses").isEqualTo(step(happened, "seal") + step(happened, "sealResult"));
        assertThat(count("consignment")).as("consignments").isEqualTo(released * CrashWalk.RECIPIENTS.size());
        assertThat(jdbc.sql("select count(*) from (select distinct document_id, recipient from consignment) c")
                .query(Long.class).single()).isEqualTo(released * CrashWalk.RECIPIENTS.size());
        assertThat(count("acknowledgement")).as("acknowledgements").isEqualTo(kind(happened, "acknowledge"));
        assertThat(count("receipt")).as("receipts").isEqualTo(kind(happened, "register"));
        assertThat(count("record")).as("records").isEqualTo(kind(happened, "file"));
        assertThat(count("matter_case")).as("cases").isEqualTo(kind(happened, "apply"));
        assertThat(count("case_form")).as("forms").isEqualTo(kind(happened, "apply") + kind(happened, "supplement"));
    }

    private void gapless() {
        assertGapless("select prefix || of_year, sequence from number_taken");
        assertGapless("select fonds || category || of_year || retention || unit, item from record");
        assertGapless("select organ, cast(right(register_number, 4) as integer) from receipt");
        assertGapless("select matter, cast(right(case_number, 4) as integer) from matter_case");
        assertGapless("select document_id, no from document_version");
        assertGapless("select 'audit', cast(seq as integer) from audit_event");
    }

    private void assertGapless(String sql) {
        Map<String, List<Integer>> series = new TreeMap<>();
        jdbc.sql(sql).query((rs, n) -> series.computeIfAbsent(rs.getString(1), k -> new ArrayList<>()).add(rs.getInt(2))).list();
        series.forEach((name, numbers) -> assertThat(numbers.stream().sorted().toList()).as(sql + ": " + name)
                .isEqualTo(java.util.stream.IntStream.rangeClosed(1, numbers.size()).boxed().toList()));
    }

    /** Each piece of work waits where it must, in the engine and in the to-do lists alike. */
    private void positions(List<Ledger.Effect> happened) {
        Map<String, Course> courses = new HashMap<>();
        happened.forEach(e -> {
            Course course = courses.computeIfAbsent(e.subject(), k -> new Course());
            if (!e.kind().equals("draft")) {
                course.happened(e);
            }
        });
        Map<String, List<String>> engine = steps("""
                select e.business_key_, t.task_def_key_ from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_
                order by 1, 2""");
        assertThat(steps("select business_key, step from todo order by 1, 2")).as("to-do lists").isEqualTo(engine);
        assertThat(count("todo where task_id not in (select id_ from act_ru_task)")).isZero();
        assertThat(count("todo where task_id not in (select task_id from todo_candidate)")).isZero();
        Map<String, String> statuses = new HashMap<>();
        jdbc.sql("select id, status from document").query((rs, n) -> statuses.put(rs.getString(1), rs.getString(2))).list();
        courses.forEach((subject, course) -> {
            List<String> open = engine.getOrDefault(subject, List.of());
            if (course.joining() && open.isEmpty()) {
                assertThat(jobs(subject)).as("the job behind the last countersigner").isPositive();
            } else {
                assertThat(open).as("open steps of %s", subject).isEqualTo(course.open());
            }
            if (statuses.containsKey(subject)) {
                assertThat(statuses.get(subject)).as("status of %s", subject).isEqualTo(course.status());
            }
        });
        assertThat(engine.keySet()).isSubsetOf(courses.keySet());
    }

    private Map<String, List<String>> steps(String sql) {
        Map<String, List<String>> steps = new TreeMap<>();
        jdbc.sql(sql).query((rs, n) -> steps.computeIfAbsent(rs.getString(1), k -> new ArrayList<>()).add(rs.getString(2))).list();
        return steps;
    }

    private long jobs(String subject) {
        return jdbc.sql("select count(*) from act_ru_job j join act_ru_execution e on e.id_ = j.process_instance_id_ "
                + "where e.business_key_ = ?").param(subject).query(Long.class).single();
    }

    private long count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Long.class).single();
    }

    private static long kind(List<Ledger.Effect> happened, String kind) {
        return happened.stream().filter(e -> e.kind().equals(kind)).count();
    }

    private static long step(List<Ledger.Effect> happened, String step) {
        return happened.stream().filter(e -> e.step().equals(step)).count();
    }
}
