package org.vermilion.app.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.vermilion.app.visit.Staff;

/** What the story tells in the end; the form of {@code --json}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Report(FilePath trust, List<DocumentReport> documents, @Nullable MatterReport matter, List<Refused> refusals,
        long seconds, boolean held) {

    record FilePath(String path) {}

    record Step(String step, String by, String at, boolean opinionSignatureValid) {}

    record Signature(boolean valid, String signer, boolean coversWholeFile) {}

    record Pdf(String path, String sha256, Signature signature) {}

    record Sent(String recipient, String zone, String status, boolean acknowledgementValid) {}

    record RecordReport(String referenceCode) {}

    record Found(boolean byNumber, boolean byPhrase, boolean byFacet) {}

    /** One thing that was tried and refused. */
    record Refused(String tried, String reasonCode, boolean leakedNothing) {}

    record MatterReport(String caseNumber, List<Step> steps, String due, int pausedDays, boolean resultSignatureValid,
            List<String> seenByApplicant, @Nullable Pdf result) {}

    /** One document on its way; grows as it walks. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    static final class DocumentReport {
        public final String source;
        public @Nullable String id;
        public @Nullable String number;
        public @Nullable String title;
        public @Nullable String label;
        public @Nullable String zone;
        public ReadReport read = ReadReport.NOTHING;
        public List<Map<String, Object>> findings = new ArrayList<>();
        public List<String> completedByDrafter = new ArrayList<>();
        public List<Step> steps = new ArrayList<>();
        public @Nullable Pdf pdf;
        public List<Sent> consignments = new ArrayList<>();
        public @Nullable String receipt;
        public @Nullable FilePath evidence;
        public @Nullable Boolean evidenceHolds;
        public @Nullable RecordReport record;
        public @Nullable Found found;
        /** Why a text whose reading is in doubt was not walked on; what it says is for a person to put right. */
        public @Nullable String stopped;
        public @Nullable String broken;
        /** Whose people walked it. */
        @JsonIgnore
        public Staff staff = Staff.COMMISSION;

        DocumentReport(String source) {
            this.source = source;
        }

        /** Whether the reading left something for a person to look at. */
        boolean doubtful() {
            return findings.stream().anyMatch(finding -> List.of("ERROR", "MISSING", "DOUBTFUL").contains(finding.get("severity")));
        }

        /** Whether it walked the whole way, or its doubt was told and it stopped there. */
        boolean settled() {
            return broken == null && (held() || (stopped != null && doubtful()));
        }

        boolean held() {
            return broken == null && !steps.isEmpty() && steps.stream().allMatch(Step::opinionSignatureValid) && pdf != null
                    && pdf.signature().valid() && pdf.signature().coversWholeFile() && consignments.size() >= 3
                    && consignments.stream().allMatch(Sent::acknowledgementValid) && Boolean.TRUE.equals(evidenceHolds)
                    && record != null && found != null && found.byNumber() && found.byPhrase() && found.byFacet();
        }
    }
}
