package org.vermilion.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vermilion.access.Scope;
import org.vermilion.label.Compartment;
import org.vermilion.label.Label;
import org.vermilion.label.Level;
import org.vermilion.search.Entries;
import org.vermilion.search.SearchEntry;
import org.vermilion.search.SearchIndex;
import org.vermilion.search.SearchQuery;
import org.vermilion.search.SearchResult;

/** A coarse bound, so that a search that became slow by a change of ours does not pass unseen. */
class LuceneSpeedTest {

    private static final Logger LOG = LoggerFactory.getLogger(LuceneSpeedTest.class);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int ENTRIES = 10_000;
    private static final String[] CLAUSES = {"国有资产监督管理委员会", "企业负责人薪酬管理办法", "三重一大决策制度", "在线监管平台建设", "产权登记与评估备案",
        "投资监督管理", "年度财务决算报告", "深化国有企业改革", "安全生产责任", "信息公开工作", "档案管理规定", "干部教育培训", "风险防控体系", "科技创新考核",
        "关于印发实施意见的通知", "请认真贯彻执行", "各区县国资监管机构", "市属国有重点企业"};

    @TempDir
    Path folder;

    @Test
    void findsACommonPhraseAmongTenThousandEntriesInTime() {
        try (SearchIndex index = TestIndexes.lucene(folder.resolve("index"))) {
            long started = System.nanoTime();
            fill(index);
            long filled = System.nanoTime();
            Scope scope = Entries.scope("hefang", Level.WORK_SECRET, "C0", "C1", "C2", "C3", "C4");
            for (String text : List.of("薪酬管理", "国资监管机构 贯彻执行", "渝国资发〔2019〕23号", "")) {
                SearchQuery query = SearchQuery.of(text);
                for (int i = 0; i < 30; i++) {
                    index.search(query, scope);
                }
                long[] wall = new long[100];
                long[] cpu = new long[100];
                SearchResult result = index.search(query, scope);
                for (int i = 0; i < wall.length; i++) {
                    long from = System.nanoTime();
                    long cpuFrom = THREADS.getCurrentThreadCpuTime();
                    result = index.search(query, scope);
                    cpu[i] = (THREADS.getCurrentThreadCpuTime() - cpuFrom) / 1000;
                    wall[i] = (System.nanoTime() - from) / 1000;
                }
                Arrays.sort(cpu);
                Arrays.sort(wall);
                LOG.info("{} characters: {} hits of {}, cpu p50 {} p95 {} us, wall p50 {} p95 {} us", text.length(),
                        result.total(), ENTRIES, cpu[50], cpu[95], wall[50], wall[95]);
                assertThat(result.total()).isPositive();
                assertThat(cpu[50]).as("cpu time, for the machine may be busy").isLessThan(100_000);
            }
            LOG.info("indexed {} entries in {} ms", ENTRIES, (filled - started) / 1_000_000);
        }
    }

    private static void fill(SearchIndex index) {
        Random random = new Random(7);
        List<SearchEntry> batch = new ArrayList<>();
        for (int i = 0; i < ENTRIES; i++) {
            StringBuilder body = new StringBuilder();
            while (body.length() < 1000) {
                body.append(CLAUSES[random.nextInt(CLAUSES.length)]).append(random.nextInt(6) == 0 ? "。\n" : "，");
            }
            Label label = new Label(Level.ofRank(random.nextInt(4)), null,
                    random.nextInt(3) == 0 ? Set.of(new Compartment("C" + random.nextInt(20))) : Set.of());
            int year = 2015 + random.nextInt(8);
            batch.add(new SearchEntry("document:n" + i, "document", label, Set.of(Entries.ALL),
                    "渝国资发〔" + year + "〕" + (1 + random.nextInt(200)) + "号", null,
                    "关于" + CLAUSES[random.nextInt(CLAUSES.length)] + "的通知", body.toString(), year, "NOTICE",
                    "机关" + random.nextInt(40), LocalDate.of(year, 1 + random.nextInt(12), 1 + random.nextInt(28))));
            if (batch.size() == 500) {
                index.put(batch);
                batch.clear();
            }
        }
        index.commit();
    }
}
