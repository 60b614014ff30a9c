package org.vermilion.typeset;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.xml.transform.TransformerException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.type.BadFieldValueException;
import org.apache.xmpbox.xml.XmpSerializer;

/** What makes a PDF one for the archive: PDF/A-2b (ISO 19005-2), without any clock. */
final class Archival {

    private static final String PRODUCER = "Vermilion";
    private static final String COLOURS = "sRGB IEC61966-2.1";

    private Archival() {}

    static void mark(PDDocument document, String title) throws IOException {
        document.getDocumentCatalog().setLanguage("zh-CN");
        document.getDocumentInformation().setProducer(PRODUCER);
        if (!title.isEmpty()) {
            document.getDocumentInformation().setTitle(title);
            PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
            preferences.setDisplayDocTitle(true);
            document.getDocumentCatalog().setViewerPreferences(preferences);
        }
        metadata(document, title);
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setInfo(COLOURS);
        intent.setOutputCondition(COLOURS);
        intent.setOutputConditionIdentifier(COLOURS);
        intent.setRegistryName("http://www.color.org");
        document.getDocumentCatalog().addOutputIntent(intent);
    }

    private static void metadata(PDDocument document, String title) throws IOException {
        XMPMetadata xmp = XMPMetadata.createXMPMetadata();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            xmp.createAndAddPDFAIdentificationSchema().setPart(2);
            xmp.getPDFAIdentificationSchema().setConformance("B");
            xmp.createAndAddAdobePDFSchema().setProducer(PRODUCER);
            if (!title.isEmpty()) {
                xmp.createAndAddDublinCoreSchema().setTitle(title);
            }
            new XmpSerializer().serialize(xmp, bytes, true);
        } catch (BadFieldValueException | TransformerException e) {
            throw new IOException("the metadata cannot be written", e);
        }
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(bytes.toByteArray());
        document.getDocumentCatalog().setMetadata(metadata);
    }
}
