import { useEffect, useState } from 'react';
import { useAction } from '../../api/action';
import { api } from '../../api/client';
import type { Attachment, CaseView } from '../../api/types';
import { useChoose } from '../../app/i18n';
import { useKeptText } from '../../app/keptText';
import { useSession } from '../../app/session';
import { tell } from '../../app/told';
import { PageLoading } from '../../components/PageLoading';
import { ProblemAlert } from '../../components/ProblemAlert';
import { FormEditor } from '../matter/FormEditor';
import type { Filled } from '../matter/schema';
import { useMatter, useSchema } from '../matter/useForm';
import { useCaseForm } from './CaseFormPanel';
import { useWords } from './words';

/** Everything that is missing, in one list, and the form as it was filled in, to be handed in again. */
export function SupplementPanel({ it }: { it: CaseView }) {
  const say = useWords();
  const choose = useChoose();
  const { me } = useSession();
  const guide = useMatter(it.matter);
  const schema = useSchema(it.matter);
  const form = useCaseForm(it.caseNumber, it.formNo);
  const [kept, keep, forget] = useKeptText(me.account, `supplement.${it.id}.${it.formNo}`);
  const [value, setValue] = useState<Filled | null>(null);
  const [files, setFiles] = useState<Attachment[]>([]);
  useEffect(() => {
    if (form.data && value === null) setValue(kept ? (JSON.parse(kept) as Filled) : (form.data.form as Filled));
  }, [form.data, kept, value]);
  const submit = useAction(
    (filled: Filled, key) => api.post<CaseView>('/api/cases/{number}/supplement',
      { path: { number: it.caseNumber }, body: { form: filled, attachments: files.map(({ id }) => id) }, key }),
    { touches: ['case', 'task', 'boxes'], onDone: () => { forget(); tell(say('supplement.done')); window.scrollTo(0, 0); document.getElementById('content')?.focus(); } }, // where it now stands is said at the top
  );
  const error = guide.error ?? schema.error ?? form.error;
  return (
    <section className="panel stack case-supplement">
      <h2>{say('missing')}</h2>
      <p className="kept-lines">{it.missing}</p>
      <p className="quiet">{say('missing.text')}</p>
      <h2>{say('supplement')}</h2>
      {error ? <ProblemAlert error={error} /> : !guide.data || !schema.data || !value ? <PageLoading /> : (
        <FormEditor schema={schema.data} materials={guide.data.materials} handler={choose(it.ask)} value={value} files={files}
          onValue={(next) => { setValue(next); keep(JSON.stringify(next)); }} onFiles={setFiles}
          onSubmit={(filled) => submit.mutate(filled)} sending={submit.isPending} refused={submit.error} />
      )}
    </section>
  );
}
