import { useEffect, useRef, useState, type RefObject } from 'react';
import { useShared } from '../app/words';
import { wipe, type Pdf } from './pdf';

interface Props {
  pdf: Pdf; number: number; width: number; height: number; scale: number; scroller: RefObject<HTMLDivElement | null>;
}

/** One page: room is kept for it, and it is drawn with its text above when it comes near. */
export function PdfPage({ pdf, number, width, height, scale, scroller }: Props) {
  const say = useShared();
  const box = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(number <= 2);

  useEffect(() => {
    const element = box.current;
    if (!element || typeof IntersectionObserver === 'undefined') return;
    const watch = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting ?? false), { root: scroller.current, rootMargin: '100% 0px' });
    watch.observe(element);
    return () => watch.disconnect();
  }, [scroller]);

  useEffect(() => {
    const element = box.current;
    if (!near || !element) return;
    return () => wipe(element);
  }, [near]);
  useEffect(() => {
    const element = box.current;
    if (!near || !element) return;
    return pdf.draw(number, scale, element);
  }, [near, pdf, number, scale]);

  return (
    <div ref={box} className="pdf-page" data-page={number} role="region" aria-label={say('pdf.page', { n: number })} style={{ width, height }} />
  );
}
