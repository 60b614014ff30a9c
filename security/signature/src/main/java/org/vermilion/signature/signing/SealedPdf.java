package org.vermilion.signature.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.GregorianCalendar;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.ExternalSigningSupport;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.jspecify.annotations.Nullable;
import org.vermilion.refusal.Refusal;
import org.vermilion.signature.SignatureReason;
import org.vermilion.signature.keys.SigningKey;

/** Adds a seal to a PDF as an incremental update: PAdES B-B (ETSI EN 319 142-1), certified against any change. */
final class SealedPdf {

    private static final COSName DOC_MDP = COSName.getPDFName("DocMDP");
    private static final COSName PERMS = COSName.getPDFName("Perms");
    private static final COSName TRANSFORM_PARAMS = COSName.getPDFName("TransformParams");
    /** ISO 32000-1, table 254: no changes at all. */
    private static final int NO_CHANGES = 1;
    /** Room for the signature, in bytes; ours take about 1,500. */
    private static final int SIGNATURE_ROOM = 8192;

    private SealedPdf() {}

    /** @param placement where the picture goes; null for a signature that is not seen */
    static byte[] of(byte[] pdf, @Nullable SealPlacement placement, SealPicture picture, SigningKey key, Instant signedAt,
            ZoneId offset) {
        try (PDDocument document = sealable(pdf); SignatureOptions options = new SignatureOptions()) {
            @Nullable SealAppearance appearance = placement == null ? null : new SealAppearance(document, placement, picture);
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
            signature.setSignDate(GregorianCalendar.from(signedAt.atZone(offset)));
            certify(document, signature);
            options.setPage(placement == null ? 0 : placement.page());
            options.setPreferredSignatureSize(SIGNATURE_ROOM);
            document.addSignature(signature, options);
            // Only now: adding the signature empties the widget's rectangle.
            if (appearance != null) {
                appearance.on(document.getSignatureFields().get(0).getWidgets().get(0));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length + 4 * SIGNATURE_ROOM);
            ExternalSigningSupport signing = document.saveIncrementalForExternalSigning(out);
            try (InputStream covered = signing.getContent()) {
                signing.setSignature(DetachedCms.over(new CMSProcessableByteArray(covered.readAllBytes()), key, null));
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new Refusal(SignatureReason.PDF_UNREADABLE, e);
        }
    }

    private static PDDocument sealable(byte[] pdf) throws IOException {
        PDDocument document;
        try {
            document = Loader.loadPDF(pdf);
        } catch (RuntimeException brokenBeyondParsing) {
            throw new Refusal(SignatureReason.PDF_UNREADABLE, brokenBeyondParsing);
        }
        try {
            refuseUnsealable(document);
            return document;
        } catch (IOException | RuntimeException e) {
            document.close();
            throw e;
        }
    }

    private static void refuseUnsealable(PDDocument document) throws IOException {
        if (document.isEncrypted()) {
            throw new Refusal(SignatureReason.PDF_UNREADABLE);
        }
        if (!document.getSignatureDictionaries().isEmpty()) {
            throw new Refusal(SignatureReason.PDF_ALREADY_SEALED);
        }
    }

    /** Declares in signature and catalogue that nothing may change; without a digest method, as PDF/A-2 (ISO 19005-2, 6.1.12) wants. */
    private static void certify(PDDocument document, PDSignature signature) {
        COSDictionary parameters = new COSDictionary();
        parameters.setItem(COSName.TYPE, TRANSFORM_PARAMS);
        parameters.setInt(COSName.P, NO_CHANGES);
        parameters.setName(COSName.V, "1.2");
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("SigRef"));
        reference.setItem(COSName.getPDFName("TransformMethod"), DOC_MDP);
        reference.setItem(TRANSFORM_PARAMS, parameters);
        COSArray references = new COSArray();
        references.add(reference);
        signature.getCOSObject().setItem(COSName.getPDFName("Reference"), references);

        COSDictionary catalogue = document.getDocumentCatalog().getCOSObject();
        COSDictionary permissions = new COSDictionary();
        permissions.setItem(DOC_MDP, signature);
        catalogue.setItem(PERMS, permissions);
        catalogue.setNeedToBeUpdated(true);
    }
}
