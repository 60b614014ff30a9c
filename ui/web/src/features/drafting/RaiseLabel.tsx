import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useAction } from '../../api/action';
import { api } from '../../api/client';
import type { DocumentView, LabelView } from '../../api/types';
import { tell } from '../../app/told';
import { ProblemAlert } from '../../components/ProblemAlert';
import { LabelPicker } from './LabelPicker';
import { useWords } from './words';

/** Labels a draft higher. */
export function RaiseLabel({ document, onRaised }: { document: DocumentView; onRaised: (document: DocumentView) => void }) {
  const say = useWords();
  const [open, setOpen] = useState(false);
  const [label, setLabel] = useState<LabelView>(document.label);
  const raise = useAction((asked: LabelView) =>
    api.put<DocumentView>('/api/documents/{id}/label', { path: { id: document.id }, revision: document.revision, body: asked }), {
    touches: ['document'], onDone: (raised) => { setOpen(false); tell(say('label.raised')); onRaised(raised); },
  });
  return (
    <>
      <Button size="small" onClick={() => { setLabel(document.label); setOpen(true); }}>{say('label.raise')}</Button>
      <Modal open={open} title={say('label.raiseTitle')} onCancel={() => setOpen(false)} okText={say('label.raiseDo')} confirmLoading={raise.isPending}
        okButtonProps={{ disabled: label.level === document.label.level }} onOk={() => raise.mutate(label)}>
        <p>{say('label.raiseText')}</p>
        <LabelPicker value={label} atLeast={{ level: document.label.level, because: say('label.below') }} onChange={setLabel} />
        {raise.error && <ProblemAlert error={raise.error} />}
      </Modal>
    </>
  );
}
