// WOFF to TrueType without loss: the tables as they are, taken out of their compression (W3C WOFF 1.0, section 4).
// node unpack.mjs FROM.woff TO.ttf
import { readFileSync, writeFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';

const [from, to] = process.argv.slice(2);
const woff = readFileSync(from);
if (woff.toString('latin1', 0, 4) !== 'wOFF') {
  throw new Error(`${from} is no WOFF`);
}
const count = woff.readUInt16BE(12);
const tables = Array.from({ length: count }, (_, i) => {
  const entry = 44 + 20 * i;
  const [offset, packed, length, checksum] = [4, 8, 12, 16].map(at => woff.readUInt32BE(entry + at));
  const bytes = woff.subarray(offset, offset + packed);
  return { tag: woff.subarray(entry, entry + 4), checksum, length, bytes: packed < length ? inflateSync(bytes) : bytes };
});
const head = Buffer.alloc(12 + 16 * count);
const power = Math.floor(Math.log2(count));
woff.copy(head, 0, 4, 8);
[count, 16 * 2 ** power, power, 16 * (count - 2 ** power)].forEach((n, i) => head.writeUInt16BE(n, 4 + 2 * i));
const parts = [head];
let at = head.length;
tables.forEach((table, i) => {
  if (table.bytes.length !== table.length) {
    throw new Error(`${from} is damaged`);
  }
  table.tag.copy(head, 12 + 16 * i);
  [table.checksum, at, table.length].forEach((n, field) => head.writeUInt32BE(n, 16 + 16 * i + 4 * field));
  const padding = Buffer.alloc(-table.length & 3);
  parts.push(table.bytes, padding);
  at += table.length + padding.length;
});
writeFileSync(to, Buffer.concat(parts));
