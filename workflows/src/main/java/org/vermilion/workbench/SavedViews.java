package org.vermilion.workbench;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.vermilion.access.AccessGuard;
import org.vermilion.access.NoAccessCheck;
import org.vermilion.audit.AuditEntry;
import org.vermilion.audit.AuditTrail;
import org.vermilion.refusal.Refusal;
import org.vermilion.subject.PersonId;
import org.vermilion.subject.Subject;
import org.vermilion.text.Writing;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The views people keep, each their own. */
@NoAccessCheck(reason = "everybody keeps their own: each query names the person who asks")
@Component
public class SavedViews {

    /** The most views of a person. */
    public static final int MOST = 30;

    private static final int NAME = 50;
    private static final int QUERY = 2000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final AccessGuard guard;
    private final AuditTrail audit;
    private final Clock clock;

    SavedViews(JdbcClient jdbc, AccessGuard guard, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.guard = guard;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The person's views, in the order they were kept.
     *
     * @param kind {@code todo} or {@code search}; null for both
     */
    public List<SavedView> of(Subject subject, @Nullable String kind) {
        String wanted = kind == null ? "" : SavedView.Of.named(kind).name();
        return jdbc.sql("select * from saved_view where person = :person and (:kind = '' or kind = :kind) "
                        + "order by created_at, slot")
                .param("person", subject.person().value()).param("kind", wanted).query(SavedViews::row).list();
    }

    /**
     * Keeps a view.
     *
     * @throws Refusal {@link WorkbenchReason}
     */
    @Transactional
    public SavedView keep(Subject subject, @Nullable String kind, @Nullable String name, @Nullable Map<String, String> query) {
        SavedView view = new SavedView(UUID.randomUUID().toString(), SavedView.Of.named(kind), name(name), query(query),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        // one row a slot: two that are kept at once cannot both be the last
        jdbc.sql("insert into saved_view (id, person, slot, kind, name, query, created_at) values (?, ?, ?, ?, ?, ?, ?)")
                .params(view.id(), subject.person().value(), freeSlot(subject.person()), view.kind().name(), view.name(),
                        JSON.writeValueAsString(view.ordered()), view.createdAt().atOffset(ZoneOffset.UTC))
                .update();
        audit.append(AuditEntry.done(subject.person().value(), "view.keep", "view", view.id(), null, null));
        return view;
    }

    /** Deletes a view of the person's own; as for a thing that is not there if it is none. */
    @Transactional
    public void delete(Subject subject, String id) {
        if (jdbc.sql("delete from saved_view where id = ? and person = ?").params(id, subject.person().value()).update() == 0) {
            throw guard.absent();
        }
        audit.append(AuditEntry.done(subject.person().value(), "view.delete", "view", id, null, null));
    }

    private int freeSlot(PersonId person) {
        List<Integer> taken = jdbc.sql("select slot from saved_view where person = ?").param(person.value())
                .query(Integer.class).list();
        return IntStream.rangeClosed(1, MOST).filter(slot -> !taken.contains(slot)).findFirst()
                .orElseThrow(() -> new Refusal(WorkbenchReason.LIMIT, MOST));
    }

    private static String name(@Nullable String given) {
        String name = given == null ? "" : given.strip();
        if (name.isEmpty() || name.length() > NAME || !Writing.isPlain(name, false)) {
            throw new Refusal(WorkbenchReason.NAME, NAME);
        }
        return name;
    }

    private static Map<String, String> query(@Nullable Map<String, String> given) {
        Map<String, String> query = given == null ? Map.of() : given;
        boolean texts = query.entrySet().stream().allMatch(field -> field.getValue() != null
                && Writing.isPlain(field.getKey(), false) && Writing.isPlain(field.getValue(), false));
        if (!texts || JSON.writeValueAsString(query).length() > QUERY) {
            throw new Refusal(WorkbenchReason.QUERY, QUERY);
        }
        return query;
    }

    private static SavedView row(ResultSet row, int number) throws SQLException {
        Instant at = row.getObject("created_at", OffsetDateTime.class).toInstant();
        return new SavedView(row.getString("id"), SavedView.Of.valueOf(row.getString("kind")), row.getString("name"),
                JSON.readValue(row.getString("query"), new TypeReference<TreeMap<String, String>>() {}), at);
    }
}
