package org.vermilion.signature;

import org.vermilion.refusal.Reason;

/** Why a key, a signature or a seal is refused. */
public enum SignatureReason implements Reason {
    VAULT_PASSWORD("VAULT-PASSWORD", Kind.FORBIDDEN,
            "密钥库口令不正确、为空或含非 ASCII 字符，未打开密钥库。请核对口令；口令无误则文件已损坏，请从备份恢复。",
            "The vault's password is wrong, empty or not ASCII; the vault stays closed. Check the password; if it is right, "
                    + "the file is damaged: restore it from a backup."),
    VAULT_UNREADABLE("VAULT-UNREADABLE", Kind.UNAVAILABLE,
            "密钥库文件损坏或无法读取。请从备份恢复，切勿删除后重建。",
            "The vault's file is damaged or cannot be read. Restore it from a backup; do not delete it to start anew."),
    VAULT_UNWRITABLE("VAULT-UNWRITABLE", Kind.UNAVAILABLE,
            "密钥库无法写入，密钥未签发。请检查磁盘空间和目录权限后重试。",
            "The vault cannot be written; no key was issued. Check disk space and the directory's permissions, then try again."),
    KEY_ABSENT("KEY-ABSENT", Kind.ABSENT,
            "密钥库中没有密钥 {0}。请先签发。",
            "The vault holds no key {0}. Issue it first."),
    KEY_OUT_OF_PERIOD("KEY-OUT-OF-PERIOD", Kind.AGAINST_RULE,
            "密钥 {0} 的证书在 {1} 不在有效期内，不得签署。请续签证书或核对时间。",
            "The certificate of key {0} is not in force at {1}; it must not sign. Renew it or check the time."),
    PDF_UNREADABLE("PDF-UNREADABLE", Kind.INVALID,
            "文件不是可读的 PDF，或已加密，不能用印。请重新生成版式件。",
            "The file is not a readable PDF, or it is encrypted; it cannot be sealed. Make the rendition again."),
    PDF_ALREADY_SEALED("PDF-ALREADY-SEALED", Kind.CONFLICT,
            "文件已经用印，印章之后不得再有改动。请对未用印的版式件用印。",
            "The file is sealed already and nothing may change after a seal. Seal the rendition without a seal."),
    SEAL_OFF_PAGE("SEAL-OFF-PAGE", Kind.INVALID,
            "印章位置不在第 {0} 页版面之内，或没有这一页。请调整用印位置。",
            "The seal would not lie within page {0}, or there is no such page. Place it elsewhere."),
    SEAL_NAME("SEAL-NAME-LENGTH", Kind.INVALID,
            "印章名称须为 1 至 {0} 个字。请核对机关名称。",
            "The name on a seal has 1 to {0} characters. Check the organ's name."),
    SEAL_GLYPH("SEAL-GLYPH", Kind.INVALID,
            "印章字体缺少名称中的第 {0} 个字。请换用收字更全的字体。",
            "The seal's font lacks character {0} of the name. Use a font that has it."),
    SEAL_FONT("SEAL-FONT", Kind.INVALID,
            "印章字体不是可用的 TrueType 字体。请换用 TTF 字体。",
            "The seal's font is not a usable TrueType font. Use a TTF font."),
    ANCHORS_UNREADABLE("ANCHORS-UNREADABLE", Kind.INVALID,
            "信任锚文件无法读取，或其中没有有效的根证书。请重新导出根证书。",
            "The trust anchors cannot be read, or no proper root certificate is among them. Export the roots again.");

    private final Said said;

    SignatureReason(String code, Kind kind, String zh, String en) {
        this.said = new Said(code, kind, zh, en);
    }

    @Override
    public Said said() {
        return said;
    }
}
