package org.vermilion.typeset;

/**
 * Where the organ's round seal goes, upright: centred on signatory and date, its top within one line of the text above
 * if its diameter is 33 to 53 mm (GB/T 9704-2012, 7.3.5.1).
 *
 * @param page from 0
 * @param xMillimetres the centre, from the page's left edge
 * @param yMillimetres the centre, from the page's top edge
 */
public record SealSpot(int page, double xMillimetres, double yMillimetres) {}
