/// <reference types="vite/client" />

/** Where the files lie that pdf.js fetches by name; ends with a slash. */
declare const __PDFJS_FILES__: string;
