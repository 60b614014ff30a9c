import { Alert, Button, Radio, Select } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client';
import { keyOf } from '../../api/keys';
import { DOCUMENT_KINDS, type DocumentKind, type DocumentText, type LabelView, type ReceivedView } from '../../api/types';
import { Page } from '../../app/Page';
import { useSession } from '../../app/session';
import { useShared } from '../../app/words';
import { PageLoading } from '../../components/PageLoading';
import { ProblemAlert } from '../../components/ProblemAlert';
import { labelOf, LabelPicker, rank } from './LabelPicker';
import type { Answered, Opened } from './opened';
import { ReadingPanel } from './ReadingPanel';
import { ReplyNote } from './ReplyNote';
import { begun, edited, EMPTY } from './text';
import { useWords } from './words';

type How = 'blank' | 'kind' | 'read';

interface Props {
  replyTo: string | null;
  /** What was begun and never saved, from before the page was left. */
  kept: Opened | null;
  onDrop: () => void;
  onBegin: (opened: Opened) => void;
}

export function NewDraft({ replyTo, kept, onDrop, onBegin }: Props) {
  const say = useWords();
  const { data, error, refetch } = useQuery({
    queryKey: keyOf('consignment', replyTo ?? ''), enabled: replyTo !== null,
    queryFn: () => api.get<ReceivedView>('/api/consignments/{id}', { path: { id: replyTo! } }),
  });
  const answered: Answered | null = data
    ? { consignment: data.id, number: data.number, title: data.title, level: data.level, sender: data.senderName ?? data.sender } : null;
  return (
    <Page title={say('new.title')}>
      <div className="stack">
        {kept && (
          <Alert type="info" showIcon title={say('new.kept', { title: kept.text.title ?? say('new.keptUntitled') })} action={(
            <div className="row">
              <Button size="small" onClick={() => onBegin(kept)}>{say('new.keptUse')}</Button>
              <Button size="small" onClick={onDrop}>{say('new.keptDrop')}</Button>
            </div>
          )} />
        )}
        {error && <ProblemAlert error={error} onRetry={() => void refetch()} />}
        {replyTo && !answered ? !error && <PageLoading /> : <Start key={replyTo} answered={answered} onBegin={onBegin} />}
      </div>
    </Page>
  );
}

function Start({ answered, onBegin }: { answered: Answered | null; onBegin: (opened: Opened) => void }) {
  const say = useWords();
  const shared = useShared();
  const { me } = useSession();
  const [how, setHow] = useState<How>(answered ? 'kind' : 'blank');
  const [kind, setKind] = useState<DocumentKind | null>(null);
  const [label, setLabel] = useState<LabelView | null>(answered && labelOf(answered.level));
  const begin = (text: DocumentText) => label && onBegin({ document: null, label, base: EMPTY, text: edited(text), replyTo: answered });
  const atLeast = answered && rank(answered.level) > 0 ? { level: answered.level, because: say('label.belowReply') } : undefined;
  return (
    <>
      {answered && <ReplyNote answered={answered} />}
      <section className="panel">
        <h2>{say('new.label')}</h2>
        {atLeast && <p>{say('reply.level', { level: shared(`level.${atLeast.level}`) })}</p>}
        <LabelPicker value={label} atLeast={atLeast} onChange={setLabel} />
      </section>
      <section className="panel">
        <h2>{say('new.how')}</h2>
        <Radio.Group className="levels" value={how} onChange={(event) => setHow(event.target.value as How)} aria-label={say('new.how')}>
          {(['blank', 'kind', 'read'] as const).map((one) => (
            <Radio key={one} value={one} className="level-choice"><strong>{say(`new.${one}`)}</strong> <span className="quiet">{say(`new.${one}Hint`)}</span></Radio>
          ))}
        </Radio.Group>
        {how === 'kind' && (
          <div className="field">
            <label className="field-label" htmlFor="new-kind">{say('el.kind')}</label>
            <Select id="new-kind" className="short-field" value={kind} placeholder={say('kind.none')} onChange={setKind} showSearch={{ optionFilterProp: 'label' }}
              options={DOCUMENT_KINDS.map((one) => ({ value: one, label: shared(`kind.${one}`) }))} />
          </div>
        )}
        {how === 'read' && (label ? <ReadingPanel onUse={begin} /> : null)}
        {how !== 'read' && (
          <Button type="primary" disabled={!label || (how === 'kind' && !kind)} onClick={() => begin(begun(how === 'kind' ? kind : null, me.organFullName))}>
            {say('new.begin')}
          </Button>
        )}
        {!label && <p className="quiet">{say('new.labelFirst')}</p>}
      </section>
    </>
  );
}
