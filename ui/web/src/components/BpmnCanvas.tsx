import { Alert } from 'antd';
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import 'bpmn-js/dist/assets/diagram-js.css';
import { useEffect, useRef, useState } from 'react';
import { useMode } from '../app/mode';
import type { DiagramStep } from './ProcessDiagram';
import './bpmn.css';

interface Canvas {
  zoom: (to: 'fit-viewport' | number, center?: 'auto') => number;
  scrollToElement: (element: string, padding?: number) => void;
  addMarker: (element: string, marker: string) => void;
}

const LEGIBLE = 0.8; // smaller than this the names cannot be read

interface Props { model: string; steps: DiagramStep[]; label: string; failed: string }

/** The drawing itself. The mark of bpmn.io stays in its corner, as its licence asks. */
export default function BpmnCanvas({ model, steps, label, failed }: Props) {
  const box = useRef<HTMLDivElement>(null);
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
      if (canvas.zoom('fit-viewport', 'auto') < LEGIBLE) {
        canvas.zoom(LEGIBLE);
        const here = steps.find((step) => step.state === 'current') ?? steps.filter((step) => step.state === 'done').at(-1) ?? steps[0];
        if (here) canvas.scrollToElement(here.id, 60);
      }
      for (const step of steps) canvas.addMarker(step.id, `bpmn-${step.state}`);
    }).catch(() => { if (!gone) setBroken(true); });
    return () => { gone = true; viewer.destroy(); };
  }, [model, steps, mode]);
  if (broken) return <Alert type="warning" showIcon title={failed} />;
  return <div ref={box} className="bpmn" role="group" aria-label={label} />;
}
