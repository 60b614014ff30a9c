import { getDocument, GlobalWorkerOptions, RenderingCancelledException, TextLayer, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import worker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

GlobalWorkerOptions.workerSrc = worker;

export interface Pdf {
  /** The size of each page at scale 1, in CSS pixels. */
  pages: { width: number; height: number }[];
  /**
   * Draws a page and its text into an element; what was drawn there before stays until it is ready. What it returns stops
   * that; `wipe` frees what was drawn.
   */
  draw: (number: number, scale: number, into: HTMLElement) => () => void;
  close: () => void;
}

const MOST_PIXELS = 16_000_000; // what browsers on phones give a canvas

export async function openPdf(bytes: Blob): Promise<Pdf> {
  const task = getDocument({
    data: await bytes.arrayBuffer(),
    isEvalSupported: false,
    cMapUrl: `${__PDFJS_FILES__}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${__PDFJS_FILES__}standard_fonts/`,
    wasmUrl: `${__PDFJS_FILES__}wasm/`,
    useWasm: false, // the policy of the page lets nothing be compiled
  });
  const document = await task.promise;
  const first = (await document.getPage(1)).getViewport({ scale: 1 });
  // reading the size of 300 pages takes long; nearly all are like the first, and a page that is not says so when drawn
  const pages = Array.from({ length: document.numPages }, () => ({ width: first.width, height: first.height }));

  const draw = (number: number, scale: number, into: HTMLElement) => {
    let gone = false;
    let undo = () => {};
    void document.getPage(number).then((page) => {
      if (!gone) undo = drawn(page, scale, into);
    }, () => undefined); // closed meanwhile
    return () => {
      gone = true;
      undo();
    };
  };
  return { pages, draw, close: () => void task.destroy() };
}

function drawn(page: PDFPageProxy, scale: number, into: HTMLElement): () => void {
  const viewport = page.getViewport({ scale });
  const sharp = Math.min(window.devicePixelRatio || 1, Math.sqrt(MOST_PIXELS / (viewport.width * viewport.height)));
  into.style.width = `${viewport.width}px`;
  into.style.height = `${viewport.height}px`;
  into.style.setProperty('--total-scale-factor', String(scale));
  into.style.setProperty('--scale-factor', String(scale));
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(viewport.width * sharp);
  canvas.height = Math.floor(viewport.height * sharp);
  canvas.setAttribute('aria-hidden', 'true'); // its text stands in the layer above
  const text = document.createElement('div');
  text.className = 'pdf-text';
  const show = () => {
    if (canvas.parentElement) return;
    wipe(into);
    into.append(canvas, text);
  };
  if (!into.firstChild) show();
  const rendering = page.render({ canvas, viewport, transform: sharp === 1 ? undefined : [sharp, 0, 0, sharp, 0, 0] });
  rendering.promise.then(show, (failure: unknown) => {
    if (!(failure instanceof RenderingCancelledException)) into.dataset.failed = 'true';
  });
  const layer = new TextLayer({ textContentSource: page.streamTextContent(), container: text, viewport });
  layer.render().catch(() => undefined); // cancelled, or a page without readable text
  return () => {
    rendering.cancel();
    layer.cancel();
    if (!canvas.parentElement) canvas.width = 0;
    page.cleanup();
  };
}

/** Takes away what was drawn into an element. */
export function wipe(element: HTMLElement): void {
  for (const canvas of element.querySelectorAll('canvas')) canvas.width = 0; // frees its memory now and not some time
  element.replaceChildren();
}
