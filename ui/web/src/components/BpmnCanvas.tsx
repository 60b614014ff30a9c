import { ExpandOutlined, ZoomInOutlined, ZoomOutOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import 'bpmn-js/dist/assets/diagram-js.css';
import { useEffect, useRef, useState } from 'react';
import { useMode } from '../app/mode';
import { useShared } from '../app/words';
import type { DiagramStep } from './ProcessDiagram';
import './bpmn.css';

interface Canvas {
  zoom: (to?: 'fit-viewport' | number, center?: 'auto') => number;
  scrollToElement: (element: string, padding?: number) => void;
  addMarker: (element: string, marker: string) => void;
}

const LEGIBLE = 0.8; // smaller than this the names cannot be read
const STEP = 1.25;
const [LEAST, MOST] = [0.2, 4];

interface Props { model: string; steps: DiagramStep[]; label: string; failed: string }

/** The drawing itself, with buttons to make it larger, smaller and whole. The mark of bpmn.io stays in its corner, as its licence asks. */
export default function BpmnCanvas({ model, steps, label, failed }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const say = useShared();
  const canvasOf = useRef<Canvas | null>(null);
  const [scale, setScale] = useState<number | null>(null);
  const { mode } = useMode();
  const [broken, setBroken] = useState(false);
  useEffect(() => {
    if (!box.current) return;
    const dark = mode === 'contrast';
    const viewer = new NavigatedViewer({
      container: box.current,
      bpmnRenderer: { defaultFillColor: dark ? '#000000' : '#ffffff', defaultStrokeColor: dark ? '#ffffff' : '#1b1b1b', defaultLabelColor: dark ? '#ffffff' : '#1b1b1b' },
    } as ConstructorParameters<typeof NavigatedViewer>[0]);
    let gone = false;
    viewer.importXML(model).then(() => {
      if (gone) return;
      const canvas = viewer.get<Canvas>('canvas');
      canvasOf.current = canvas;
      if (canvas.zoom('fit-viewport', 'auto') < LEGIBLE) {
        canvas.zoom(LEGIBLE);
        const here = steps.find((step) => step.state === 'current') ?? steps.filter((step) => step.state === 'done').at(-1) ?? steps[0];
        if (here) canvas.scrollToElement(here.id, 60);
      }
      for (const step of steps) canvas.addMarker(step.id, `bpmn-${step.state}`);
      setScale(canvas.zoom());
      viewer.on('canvas.viewbox.changed', () => setScale(canvas.zoom()));
    }).catch(() => { if (!gone) setBroken(true); });
    return () => { gone = true; canvasOf.current = null; viewer.destroy(); };
  }, [model, steps, mode]);
  if (broken) return <Alert type="warning" showIcon title={failed} />;
  const to = (wanted: number | 'fit-viewport') => {
    const canvas = canvasOf.current;
    if (!canvas) return;
    setScale(canvas.zoom(wanted === 'fit-viewport' ? wanted : Math.min(MOST, Math.max(LEAST, wanted)), 'auto'));
  };
  const now = scale ?? 1;
  return (
    <div className="bpmn-box">
      <div className="row bpmn-bar">
        <Button type="text" icon={<ZoomOutOutlined />} aria-label={say('diagram.smaller')} title={say('diagram.smaller')} disabled={scale === null || now <= LEAST} onClick={() => to(now / STEP)} />
        <span className="bpmn-scale" role="status" aria-label={say('diagram.scale')}>{scale === null ? '' : `${Math.round(now * 100)}%`}</span>
        <Button type="text" icon={<ZoomInOutlined />} aria-label={say('diagram.larger')} title={say('diagram.larger')} disabled={scale === null || now >= MOST} onClick={() => to(now * STEP)} />
        <Button type="text" icon={<ExpandOutlined />} disabled={scale === null} onClick={() => to('fit-viewport')}>{say('diagram.fit')}</Button>
      </div>
      <div ref={box} className="bpmn" role="group" aria-label={label} />
    </div>
  );
}
