package org.vermilion.matter;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.vermilion.access.AccessGuard;
import org.vermilion.access.NoAccessCheck;
import org.vermilion.matter.definition.MatterPackage;
import org.vermilion.matter.definition.MatterPackages;
import org.vermilion.refusal.Refusal;

/**
 * The matters this zone offers, and those its cases began with: a case stays on the version it was submitted under,
 * which is kept with the first case of it. Safe for use by many threads.
 */
@Component("offeredMatters")
public class Matters {

    private final MatterPackages packages;
    private final AccessGuard guard;
    private final JdbcClient jdbc;
    private final Map<String, MatterPackage> earlier = new ConcurrentHashMap<>();

    Matters(MatterPackages packages, AccessGuard guard, JdbcClient jdbc) {
        this.packages = packages;
        this.guard = guard;
        this.jdbc = jdbc;
    }

    /** What is offered here, by code. */
    @NoAccessCheck(reason = "which matters there are, and how they are applied for, is public")
    public List<MatterPackage> all() {
        return packages.all().values().stream().filter(this::here).toList();
    }

    /** A matter offered here. */
    @NoAccessCheck(reason = "which matters there are, and how they are applied for, is public")
    public MatterPackage offered(String code) {
        return packages.matter(code).filter(this::here).orElseThrow(guard::absent);
    }

    /** The matter as it was when the case began. */
    @NoAccessCheck(reason = "the caller holds the case")
    public MatterPackage of(Case c) {
        return packages.matter(c.matter()).filter(now -> now.definition().version() == c.matterVersion())
                .orElseGet(() -> earlier.computeIfAbsent(c.matter() + " " + c.matterVersion(), key -> restored(c)));
    }

    /**
     * Keeps the matter's version for the cases that begin with it.
     *
     * @throws Refusal {@link MatterReason#CHANGED} if cases began with another definition of the same version
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(MatterPackage matter) {
        String code = matter.definition().code();
        int version = matter.definition().version();
        List<Boolean> kept = jdbc.sql("select definition, form from matter_version where matter = ? and version = ?")
                .params(code, version)
                .query((rs, n) -> rs.getString("definition").equals(matter.source())
                        && rs.getString("form").equals(matter.form().schema()))
                .list();
        if (kept.isEmpty()) {
            jdbc.sql("insert into matter_version (matter, version, definition, form) values (?, ?, ?, ?)")
                    .params(code, version, matter.source(), matter.form().schema()).update();
        } else if (!kept.get(0)) {
            throw new Refusal(MatterReason.CHANGED, code, version);
        }
    }

    private MatterPackage restored(Case c) {
        return jdbc.sql("select definition, form from matter_version where matter = ? and version = ?")
                .params(c.matter(), c.matterVersion())
                .query((rs, n) -> MatterPackages.restored(c.matter(), rs.getString("definition"), rs.getString("form")))
                .single();
    }

    private boolean here(MatterPackage matter) {
        return matter.definition().zone().equals(guard.zone().name());
    }
}
