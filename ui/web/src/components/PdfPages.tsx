import { LeftOutlined, RightOutlined, ZoomInOutlined, ZoomOutOutlined } from '@ant-design/icons';
import { Alert, Button, InputNumber } from 'antd';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useMode } from '../app/mode';
import { useShared } from '../app/words';
import { openPdf, type Pdf } from './pdf';
import { PdfPage } from './PdfPage';
import './pdf.css';

const A4 = 595; // points: what a paper is taken for until it is there
const LARGER = 1.4; // how much a page is larger in large print than as wide as there is room
const ZOOMS = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3];

/** The pages of a PDF, one below the other; only those in sight, and their neighbours, are drawn. */
export default function PdfPages({ bytes, extra }: { bytes: Blob; extra?: ReactNode }) {
  const say = useShared();
  const [pdf, setPdf] = useState<Pdf | null>(null);
  const [failed, setFailed] = useState(false);
  const [page, setPage] = useState(1);
  const { mode } = useMode();
  const [zoom, setZoom] = useState<number | 'width' | null>(null); // null: as the mode wants it
  const [room, setRoom] = useState(0);
  const scroller = useRef<HTMLDivElement>(null);

  useEffect(() => { // the pages shown stay until those of the new bytes are ready
    let gone = false;
    setFailed(false);
    openPdf(bytes).then((ready) => {
      if (gone) ready.close();
      else setPdf(ready);
    }, () => { if (!gone) setFailed(true); });
    return () => { gone = true; };
  }, [bytes]);
  useEffect(() => () => pdf?.close(), [pdf]);

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const watch = new ResizeObserver(() => setRoom(element.clientWidth - 24));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);

  if (failed) return <Alert type="error" showIcon title={say('pdf.failed')} />;
  const count = pdf?.pages.length ?? 0;
  const widest = pdf ? Math.max(...pdf.pages.map(({ width }) => width)) : A4;
  const fitting = Math.max(0.2, Math.min(3, room > 0 ? room / widest : 1));
  const scale = typeof zoom === 'number' ? zoom : zoom === null && mode === 'large' ? Math.min(3, fitting * LARGER) : fitting;

  const go = (to: number) => {
    const wanted = Math.min(Math.max(1, to), count);
    const target = scroller.current?.querySelector<HTMLElement>(`[data-page="${wanted}"]`);
    if (target && scroller.current) scroller.current.scrollTop = target.offsetTop - 8;
    setPage(wanted);
  };
  const scrolled = () => {
    const element = scroller.current;
    if (!element) return;
    const middle = element.scrollTop + element.clientHeight / 3;
    const shown = [...element.querySelectorAll<HTMLElement>('[data-page]')].filter((one) => one.offsetTop <= middle).at(-1);
    if (shown) setPage(Number(shown.dataset.page));
  };
  const pressed = (event: KeyboardEvent) => {
    const step = { PageDown: 1, ArrowRight: 1, PageUp: -1, ArrowLeft: -1 }[event.key];
    if (step) go(page + step);
    else if (event.key === 'Home') go(1);
    else if (event.key === 'End') go(count);
    else if (event.key === '+' || event.key === '=') setZoom(ZOOMS.find((one) => one > scale + 0.01) ?? scale);
    else if (event.key === '-') setZoom(ZOOMS.filter((one) => one < scale - 0.01).at(-1) ?? scale);
    else return;
    event.preventDefault();
  };

  return (
    <section className="pdf" aria-label={say('pdf.label')}>
      <div className="pdf-bar">
        <Button type="text" icon={<LeftOutlined />} aria-label={say('pdf.previous')} title={say('pdf.previous')} disabled={page <= 1} onClick={() => go(page - 1)} />
        <InputNumber aria-label={say('pdf.goto')} size="small" min={1} max={Math.max(1, count)} value={page} controls={false} className="pdf-number"
          onChange={(value) => value && go(value)} />
        <span className="quiet">{pdf && say('pdf.of', { n: count })}</span>
        <Button type="text" icon={<RightOutlined />} aria-label={say('pdf.next')} title={say('pdf.next')} disabled={page >= count} onClick={() => go(page + 1)} />
        <span className="pdf-zoom">
          <Button type="text" icon={<ZoomOutOutlined />} aria-label={say('pdf.smaller')} title={say('pdf.smaller')}
            onClick={() => setZoom(ZOOMS.filter((one) => one < scale - 0.01).at(-1) ?? scale)} />
          <Button type="text" className="pdf-scale" aria-label={`${Math.round(scale * 100)}% ${say('pdf.fit')}`} title={say('pdf.fit')} onClick={() => setZoom('width')}>{Math.round(scale * 100)}%</Button>
          <Button type="text" icon={<ZoomInOutlined />} aria-label={say('pdf.larger')} title={say('pdf.larger')}
            onClick={() => setZoom(ZOOMS.find((one) => one > scale + 0.01) ?? scale)} />
          {extra}
        </span>
      </div>
      <div className="pdf-pages" ref={scroller} tabIndex={0} role="article" aria-label={say('pdf.label')} onScroll={scrolled} onKeyDown={pressed}>
        {pdf ? pdf.pages.map((size, index) => (
          <PdfPage key={index} pdf={pdf} number={index + 1} width={size.width * scale} height={size.height * scale} scale={scale} scroller={scroller} />
        )) : <p className="quiet" role="status">{say('pdf.loading')}</p>}
      </div>
    </section>
  );
}
