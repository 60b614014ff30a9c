// Fails when a page has become too heavy for a slow line: 350 KB for the first page, 150 KB more for any other, gzip.
// What shows a PDF is counted apart: it comes after the page around it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const KB = 1024;
const FIRST = 350 * KB;
const FURTHER = 150 * KB;
const FIRST_PAGES = ['src/features/session/SignInPage.tsx', 'src/features/workbench/ToDoPage.tsx'];
const APART = ['src/components/PdfPages.tsx', 'src/components/BpmnCanvas.tsx'];

const out = process.env.UI_OUT ?? 'dist';
const manifest = JSON.parse(readFileSync(join(out, '.vite', 'manifest.json'), 'utf8'));
const weighed = new Map();
const weight = (file) => {
  if (!weighed.has(file)) weighed.set(file, gzipSync(readFileSync(join(out, file)), { level: 9 }).length);
  return weighed.get(file);
};

/** The files a part needs before it can be shown. */
function filesOf(name, seen = new Set(), files = new Set()) {
  if (seen.has(name)) return files;
  seen.add(name);
  const part = manifest[name];
  for (const file of [part.file, ...(part.css ?? [])]) files.add(file);
  for (const imported of part.imports ?? []) filesOf(imported, seen, files);
  return files;
}
const sum = (files) => [...files].reduce((total, file) => total + weight(file), 0);

const start = filesOf('index.html');
let tooHeavy = 0;
function judge(name, bytes, limit) {
  const over = bytes > limit;
  if (over) tooHeavy++;
  if (over || !process.env.UI_OUT) console.log(`${over ? '✗' : '✓'} ${(bytes / KB).toFixed(0).padStart(4)} / ${limit / KB} KB  ${name}`);
}

judge('index.html', sum(start), FIRST);
for (const name of FIRST_PAGES.filter((page) => manifest[page])) judge(name, sum(new Set([...start, ...filesOf(name)])), FIRST);
const common = new Set([...start, ...FIRST_PAGES.filter((page) => manifest[page]).flatMap((page) => [...filesOf(page)])]);
for (const [name, part] of Object.entries(manifest)) {
  if (!part.isDynamicEntry || FIRST_PAGES.includes(name)) continue;
  const more = [...filesOf(name)].filter((file) => !common.has(file));
  if (APART.includes(name)) console.log(`· ${(sum(more) / KB).toFixed(0).padStart(4)} KB apart  ${name}`);
  else judge(name, sum(more), FURTHER);
}
process.exit(tooHeavy ? 1 : 0);
