import { Alert, Button, Modal } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useAction } from '../../api/action';
import { api } from '../../api/client';
import type { CaseView } from '../../api/types';
import { Page } from '../../app/Page';
import { useChoose } from '../../app/i18n';
import { useSession } from '../../app/session';
import { UnsavedGuard } from '../../app/unsaved';
import { PageLoading } from '../../components/PageLoading';
import { ProblemAlert } from '../../components/ProblemAlert';
import { whenOf } from '../../components/WhenText';
import { FormEditor } from './FormEditor';
import type { Filled } from './schema';
import { useDraft, type Saving } from './useDraft';
import { useMatter, useSchema } from './useForm';
import { useWords } from './words';

/** Filling in an application: kept as a draft while one types, checked, looked over, and handed in. */
export function ApplyPage() {
  const say = useWords();
  const choose = useChoose();
  const { code = '' } = useParams();
  const applicant = useSession().roles.has('APPLICANT');
  const guide = useMatter(code);
  const schema = useSchema(code);
  const draft = useDraft(code, applicant);
  const submit = useAction(
    (form: Filled, key) => api.post<CaseView>('/api/cases', { body: { matter: code, form, attachments: draft.files.map(({ id }) => id) }, key }),
    { touches: ['case', 'boxes'], onDone: draft.forget },
  );
  const failed = guide.error ?? schema.error ?? draft.failed;
  const title = say('apply.title', { name: choose(guide.data?.matter.name) });
  if (failed) return <Page title={title}><ProblemAlert error={failed} /></Page>;
  if (!applicant) return <Page title={title}><p>{say('apply.closed')} <Link to={`/matters/${code}`}>{say('openGuide')}</Link></p></Page>;
  if (!guide.data || !schema.data || !draft.ready) return <PageLoading />;
  if (submit.data) return <Submitted number={submit.data.caseNumber} />;
  return (
    <Page title={title} sub={<DraftState saving={draft.saving} />} extra={<><Link to={`/matters/${code}`}>{say('openGuide')}</Link><Drop onDrop={() => void draft.drop()} /></>}>
      <UnsavedGuard unsaved={draft.unsaved()} />
      <div className="stack narrow-column panel">
        {draft.restored && <Alert type="info" showIcon title={say('draft.restored')} />}
        <FormEditor schema={schema.data} materials={guide.data.materials} handler={choose(guide.data.matter.handler)} value={draft.form} files={draft.files}
          onValue={draft.change} onFiles={draft.changeFiles} onSubmit={(form) => submit.mutate(form)} sending={submit.isPending} refused={submit.error} />
      </div>
    </Page>
  );
}

function DraftState({ saving }: { saving: Saving }) {
  const say = useWords();
  const choose = useChoose();
  const words = !saving ? '' : saving === 'saving' ? say('draft.saving')
    : 'at' in saving ? say('draft.saved', { time: whenOf(saving.at).slice(11) }) : say('draft.failed', { why: choose(saving.failed) });
  return <p className={saving && typeof saving === 'object' && 'failed' in saving ? 'wrong' : 'quiet'} role="status">{words}</p>;
}

function Drop({ onDrop }: { onDrop: () => void }) {
  const say = useWords();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button onClick={() => setAsking(true)}>{say('draft.drop')}</Button>
      <Modal open={asking} title={say('draft.dropTitle')} okText={say('draft.dropOk')} cancelText={say('cancel')} okButtonProps={{ danger: true }}
        onOk={() => { setAsking(false); onDrop(); }} onCancel={() => setAsking(false)}>{say('draft.dropText')}</Modal>
    </>
  );
}

function Submitted({ number }: { number: string }) {
  const say = useWords();
  return (
    <Page title={say('submitted.title')}>
      <div className="panel stack" role="status">
        <dl className="pairs"><dt>{say('submitted.number')}</dt><dd><strong>{number}</strong></dd></dl>
        <p>{say('submitted.keep')}</p>
        <Link to={`/cases/${encodeURIComponent(number)}`}>{say('submitted.track')}</Link>
      </div>
    </Page>
  );
}
