import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { EmptyState } from '../../components/EmptyState';
import { PageLoading } from '../../components/PageLoading';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useShortcuts } from '../../app/shortcuts';
import { lastPlace, leave } from './place';
import type { Row } from './row';
import type { Rows } from './useRows';
import { WorkRow } from './WorkRow';
import { useWords } from './words';
import './workbench.css';

interface Props {
  title: string;
  list: Pick<Rows, 'rows' | 'error' | 'refetch' | 'hasNextPage' | 'isFetchingNextPage' | 'fetchNextPage'>;
  empty: string;
  /** What the time of a row is. */
  atWords: string;
}

/**
 * A list of work that stays smooth with any number of rows: only those in sight are there. j and k go through it, Enter
 * opens; who comes back finds the row they had opened.
 */
export function WorkList({ title, list, empty, atWords }: Props) {
  const { rows, error, refetch } = list;
  if (error && !rows) return <ProblemAlert error={error} onRetry={() => void refetch()} />;
  if (!rows) return <PageLoading />;
  return (
    <>
      {error && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      {rows.length === 0 ? <EmptyState text={empty} /> : <Virtual title={title} list={list} rows={rows} atWords={atWords} />}
    </>
  );
}

function Virtual({ title, list, rows, atWords }: Omit<Props, 'empty'> & { rows: Row[] }) {
  const say = useWords();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const here = pathname + search;
  const box = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  const [chosen, setChosen] = useState(() => {
    const place = lastPlace();
    return place?.list === here ? rows.findIndex((row) => row.key === place.key) : -1;
  });
  useLayoutEffect(() => { if (box.current) setTop(box.current.getBoundingClientRect().top + window.scrollY); }, []);

  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => 76,
    overscan: 8,
    scrollMargin: top,
    getItemKey: (index) => rows[index]?.key ?? index,
  });
  const shown = virtual.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;

  const { hasNextPage, isFetchingNextPage, fetchNextPage } = list;
  useEffect(() => {
    if (last >= rows.length - 20 && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [last, rows.length, hasNextPage, isFetchingNextPage, fetchNextPage]);

  useEffect(() => {
    const place = lastPlace();
    if (place?.list === here && place.scroll > 0) window.scrollTo(0, place.scroll);
    // once, when the list is first shown
  }, []);

  const remember = useCallback((index: number) => leave({
    list: here, key: rows[index]?.key ?? '', scroll: window.scrollY,
    next: rows.slice(index + 1, index + 51).map(({ key, to }) => ({ key, to })),
  }), [here, rows]);
  const choose = (index: number) => {
    const wanted = Math.min(Math.max(0, index), rows.length - 1);
    setChosen(wanted);
    virtual.scrollToIndex(wanted, { align: 'auto' });
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(`[data-index="${wanted}"] a`)?.focus({ preventScroll: true }));
  };
  useShortcuts({
    j: () => choose(chosen + 1),
    k: () => choose(chosen < 0 ? 0 : chosen - 1),
    '/': () => document.querySelector<HTMLInputElement>('main input[type="search"]')?.focus(),
    ...(chosen >= 0 ? { Enter: () => { remember(chosen); void navigate(rows[chosen]?.to ?? '#'); } } : {}),
  });

  return (
    <>
      <div className="work-row work-heads" aria-hidden>
        <div>{say('row.title')}</div><div>{rows.some(({ step }) => step) && say('row.step')}</div><div>{rows.some(({ sender }) => sender) && say('row.sender')}</div>
        <div>{atWords}</div><div>{rows.some(({ deadline }) => deadline) && say('row.left')}</div>
      </div>
      <ul ref={box} className="work-list plain-list" aria-label={say('list.label', { title })} style={{ height: virtual.getTotalSize() }}>
        {shown.map((item) => {
          const row = rows[item.index];
          return row && (
            <li key={item.key} ref={virtual.measureElement} data-index={item.index} aria-setsize={hasNextPage ? -1 : rows.length} aria-posinset={item.index + 1}
              className={item.index === chosen ? 'work-row work-chosen' : 'work-row'} style={{ transform: `translateY(${item.start - top}px)` }}
              onFocus={() => setChosen(item.index)}>
              <WorkRow row={row} index={item.index} atWords={atWords} onOpen={remember} />
            </li>
          );
        })}
      </ul>
      <p className="quiet" role="status">{isFetchingNextPage ? say('list.loading') : hasNextPage ? '' : say('list.end')}</p>
    </>
  );
}
