package org.vermilion.filing.web;

import java.time.Instant;
import java.util.List;

import org.vermilion.evidence.EvidencePackage;
import org.vermilion.identity.Names;
import org.vermilion.identity.Who;
import org.vermilion.record.Record;
import org.vermilion.record.ReferenceCode;
import org.vermilion.record.Retention;
import org.vermilion.task.Words;

/** A record with its reference code in parts and what it is made of. */
record RecordDetail(String referenceCode, String fonds, String category, int year, Retention retention, String unit,
        int item, Who filedBy, Instant filedAt, List<PartView> parts) {

    /** One part of a record. */
    record PartView(String name, Words words, String digest, long bytes) {

        static PartView of(EvidencePackage.Part part) {
            Words role = role(part.role());
            return new PartView(part.path(), part.isSignature()
                    ? new Words(role.zh() + "的签名", "Signature of: " + role.en()) : role, part.digest(), part.bytes());
        }

        private static Words role(EvidencePackage.Role role) {
            return switch (role) {
                case VERSION -> new Words("稿本", "Version");
                case OPINION -> new Words("办理意见", "Opinion");
                case SEAL_USE -> new Words("用印记录", "Use of the seal");
                case SEALED -> new Words("盖章原件", "Sealed original");
                case CONSIGNMENT -> new Words("发送记录", "Consignments");
                case ACKNOWLEDGEMENT -> new Words("回执", "Acknowledgement");
                case RECORD -> new Words("归档登记", "Record");
                case AUDIT -> new Words("审计摘录", "Audit extract");
                case CERTIFICATE -> new Words("根证书", "Root certificate");
                case NOTE -> new Words("说明", "Note");
            };
        }

        @Override
        public String toString() {
            return "PartView[" + name + "]";
        }
    }

    static RecordDetail of(Record record, List<EvidencePackage.Part> parts, Names names) {
        ReferenceCode code = record.code();
        return new RecordDetail(code.toString(), code.fonds(), code.category(), code.year(), code.retention(), code.unit(),
                code.item(), names.who(record.filedBy()), record.filedAt(), parts.stream().map(PartView::of).toList());
    }
}
