import { Button } from 'antd';
import { useState } from 'react';
import { pastable, tableOf } from './text';
import { useWords } from './words';

interface Props { index: number; table: string[][]; readOnly: boolean; onTable: (table: string[][], place: string | null) => void }

/** A table, pasted from a spreadsheet and shown as it was understood. Its cells can be changed. */
export function TableField({ index, table, readOnly, onTable }: Props) {
  const say = useWords();
  const [pasting, setPasting] = useState(false);
  const cell = (row: number, column: number, value: string) => onTable(
    table.map((cells, r) => (r === row ? cells.map((one, c) => (c === column ? value : one)) : cells)), `table-${index}-${row}-${column}`);
  if (pasting) {
    return (
      <div>
        <label className="field-label" htmlFor={`table-${index}`}>{say('table.paste')}</label>
        <textarea id={`table-${index}`} className="paste" rows={6} defaultValue={pastable(table)} autoFocus
          onBlur={(event) => { setPasting(false); if (event.target.value !== pastable(table)) onTable(tableOf(event.target.value), null); }} />
        <div><Button size="small">{say('table.take')}</Button></div>
      </div>
    );
  }
  if (table.length === 0) return readOnly ? null : <div><Button size="small" onClick={() => setPasting(true)}>{say('table.add')}</Button></div>;
  return (
    <div>
      <div className="table-box" tabIndex={0} role="group" aria-label={say('table.of', { n: index + 1 })}>
        <table className="cells">
          <tbody>
            {table.map((cells, row) => (
              <tr key={row}>
                {cells.map((value, column) => (
                  <td key={column}>
                    <input aria-label={say('table.cell', { row: row + 1, column: column + 1 })} value={value} readOnly={readOnly}
                      onChange={(event) => cell(row, column, event.target.value)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {!readOnly && (
        <div className="row">
          <Button size="small" onClick={() => setPasting(true)}>{say('table.again')}</Button>
          <Button size="small" onClick={() => onTable([...table, table[0]!.map(() => '')], null)}>{say('table.row')}</Button>
          <Button size="small" danger onClick={() => onTable([], null)}>{say('table.remove')}</Button>
        </div>
      )}
    </div>
  );
}
