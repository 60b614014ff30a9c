package org.vermilion.signature.verifying;

import org.vermilion.signature.verifying.Verdict.Status;

/** Each thing a verification can find, in words. */
enum Finding {
    HOLDS(Status.VALID,
            "签名有效：签署后内容未被改动，签署人证书由受信任的根签发且在有效期内。",
            "The signature holds: nothing changed since, and a trusted root vouches for the signer, who was in force."),

    CONTENT_CHANGED(Status.ALTERED,
            "内容已被改动：签署之后有字节发生变化。请勿采信，向发文机关索取原件。",
            "The content was altered: bytes changed after signing. Do not rely on it; ask the issuer for the original."),
    BYTES_ADDED(Status.ALTERED,
            "内容已被改动：签名之后又追加了内容，追加部分不在签名之内，可能遮盖原文。",
            "The content was altered: something was added after the signature, is not covered by it and may hide the text."),
    RANGE_FORGED(Status.ALTERED,
            "内容已被改动：签名所声明的覆盖范围不完整，留有未签名的空隙。",
            "The content was altered: the range the signature claims leaves unsigned gaps."),
    SEVERAL_SIGNATURES(Status.ALTERED,
            "内容已被改动：用印之后又加入了其他签名，只认可唯一且覆盖全文的印章。",
            "The content was altered: another signature was added after the seal; only a single one over the whole counts."),
    NOT_THE_SEAL(Status.ALTERED,
            "内容已被改动：文件中的印章与所校验的签名不是同一个。",
            "The content was altered: the seal the document shows is not the signature that covers it."),

    SIGNATURE_FALSE(Status.SIGNATURE_INVALID,
            "签名无效：签名值与签署人证书不符，可能是伪造。",
            "The signature is false: it does not fit the signer's certificate and may be forged."),
    CERTIFICATE_UNBOUND(Status.SIGNATURE_INVALID,
            "签名无效：签名没有绑定签署人证书，或绑定的是另一张证书。",
            "The signature is false: it is not bound to the signer's certificate, or to another one."),
    WRONG_KIND(Status.SIGNATURE_INVALID,
            "签名无效：签名的种类或算法不被接受，不能用作此类签名。",
            "The signature is false: its kind or its algorithms are not accepted for this use."),
    NO_TIME(Status.SIGNATURE_INVALID,
            "签名无效：没有写明签署时间，无法判断证书当时是否有效。",
            "The signature is false: it states no time, so whether its certificate was in force cannot be told."),

    ROOT_UNKNOWN(Status.UNTRUSTED,
            "签署人不可信：签名吻合，但证书不是由受信任的根签发。",
            "The signer is not trusted: the signature fits, but no trusted root issued the certificate."),
    WRONG_PURPOSE(Status.UNTRUSTED,
            "签署人不可信：证书的用途不包括签署公文。",
            "The signer is not trusted: the certificate is not for signing documents."),

    OUT_OF_PERIOD(Status.EXPIRED,
            "证书不在有效期：签名吻合、签署人可信，但证书在该时间尚未生效或已过期。",
            "Out of period: the signature fits and the signer is known, but the certificate was not in force then."),

    NO_SIGNATURE(Status.UNSIGNED,
            "没有签名：文件中没有可校验的电子签名，版面上的印章图形不作数。",
            "No signature: the file holds none that can be verified; a picture of a seal proves nothing."),

    NOT_A_PDF(Status.UNREADABLE,
            "无法读取：文件不是完整的 PDF。",
            "Unreadable: the file is not a whole PDF."),
    CUT_SHORT(Status.UNREADABLE,
            "无法读取：文件不完整，签名覆盖的内容缺少一部分。",
            "Unreadable: the file is cut short; part of what the signature covers is missing."),
    TOO_LARGE(Status.UNREADABLE,
            "无法读取：文件过大，未作校验。",
            "Unreadable: the file is too large and was not verified."),
    SIGNATURE_GARBLED(Status.UNREADABLE,
            "无法读取：签名数据残缺或格式不合规范。",
            "Unreadable: the signature's data is incomplete or ill-formed.");

    private final Status status;
    private final String zh;
    private final String en;

    Finding(Status status, String zh, String en) {
        this.status = status;
        this.zh = zh;
        this.en = en;
    }

    Status status() {
        return status;
    }

    String zh() {
        return zh;
    }

    String en() {
        return en;
    }
}
