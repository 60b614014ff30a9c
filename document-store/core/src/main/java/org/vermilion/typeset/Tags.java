package org.vermilion.typeset;

import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** Writes a document's structure into its file: the tree, and for each page which mark belongs to which part of it. */
final class Tags {

    private final PDDocument document;
    private final List<List<COSDictionary>> owners = new ArrayList<>();

    private Tags(PDDocument document) {
        this.document = document;
        document.getPages().forEach(page -> owners.add(new ArrayList<>()));
    }

    /** @param root what was drawn; its marks name the pages of the document */
    static void write(PDDocument document, Node root) {
        new Tags(document).tree(root);
    }

    private void tree(Node root) {
        PDStructureTreeRoot tree = new PDStructureTreeRoot();
        element(root, tree);
        COSArray numbers = new COSArray();
        for (int i = 0; i < owners.size(); i++) {
            document.getPage(i).setStructParents(i);
            document.getPage(i).getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
            COSArray page = new COSArray();
            owners.get(i).forEach(page::add);
            numbers.add(COSInteger.get(i));
            numbers.add(page);
        }
        COSDictionary parents = new COSDictionary();
        parents.setItem(COSName.NUMS, numbers);
        tree.getCOSObject().setItem(COSName.PARENT_TREE, parents);
        tree.setParentTreeNextKey(owners.size());
        document.getDocumentCatalog().setStructureTreeRoot(tree);
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marked);
    }

    private void element(Node node, PDStructureNode parent) {
        boolean cell = node.type().equals("TD") || node.type().equals("TH");
        if (node.isEmpty() && !cell) {
            return; // tried while composing, not drawn; a row keeps its empty cells
        }
        PDStructureElement element = new PDStructureElement(node.type(), parent);
        parent.appendKid(element);
        if (node.language() != null) {
            element.setLanguage(node.language());
        }
        if (node.type().equals("TH")) {
            COSDictionary column = new COSDictionary();
            column.setName(COSName.O, "Table");
            column.setName("Scope", "Column");
            element.getCOSObject().setItem(COSName.A, column);
        }
        node.marks().forEach(mark -> {
            PDPage page = document.getPage(mark.page());
            element.setPage(page);
            COSDictionary reference = new COSDictionary();
            reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
            reference.setItem(COSName.PG, page);
            reference.setInt(COSName.MCID, mark.id());
            element.appendKid(new PDMarkedContentReference(reference));
            List<COSDictionary> of = owners.get(mark.page()); // marks are numbered page by page, in any order of nodes
            while (of.size() <= mark.id()) {
                of.add(element.getCOSObject());
            }
            of.set(mark.id(), element.getCOSObject());
        });
        node.kids().forEach(kid -> element(kid, element));
    }
}
