/** A PDF of so many pages, with the number of each on it. */
export function manyPages(count: number): Buffer {
  const pages = Array.from({ length: count }, (_, nth) => nth);
  const page = (nth: number) => 4 + 2 * nth;
  const text = (nth: number) => `BT /F1 24 Tf 72 700 Td (Page ${nth + 1}) Tj ET`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${count}/Kids[${pages.map((nth) => `${page(nth)} 0 R`).join(' ')}]>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    ...pages.flatMap((nth) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents ${page(nth) + 1} 0 R>>`,
      `<</Length ${text(nth).length}>>stream\n${text(nth)}\nendstream`,
    ]),
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj${object}endobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  return Buffer.from(`${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`, 'latin1');
}
