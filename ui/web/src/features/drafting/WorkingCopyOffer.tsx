import { Button } from 'antd';
import { useState } from 'react';
import type { DocumentText, WorkingCopy } from '../../api/types';
import { whenOf } from '../../components/WhenText';
import { CompareView } from './CompareView';
import type { Offer } from './offer';
import { useWords } from './words';

interface Props { offer: Offer; copy: WorkingCopy; version: DocumentText; busy: boolean; onUse: () => void; onDiscard: () => void }

/** What was written and not saved, before it is decided whether to go on with it. */
export function WorkingCopyOffer({ offer, copy, version, busy, onUse, onDiscard }: Props) {
  const say = useWords();
  const [comparing, setComparing] = useState(false);
  return (
    <section className="panel stack" role="group" aria-label={say('offer.title')}>
      <div>
        <h2>{say('offer.title')}</h2>
        <p>{say('offer.text', { name: copy.by.name, time: whenOf(copy.at) })}</p>
        {offer === 'older-base' && <p><strong>{say('offer.older')}</strong></p>}
      </div>
      <div className="row">
        <Button type="primary" onClick={onUse}>{say('offer.use')}</Button>
        <Button onClick={onDiscard} loading={busy}>{say('offer.discard')}</Button>
        {!comparing && <Button type="link" onClick={() => setComparing(true)}>{say('offer.compare')}</Button>}
      </div>
      {comparing && <CompareView left={version} leftWords={say('compare.version')} right={copy.text} rightWords={say('compare.copy')} />}
    </section>
  );
}
