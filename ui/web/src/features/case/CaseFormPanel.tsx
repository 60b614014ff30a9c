import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client';
import { keyOf } from '../../api/keys';
import type { CaseForm, CaseView } from '../../api/types';
import { PageLoading } from '../../components/PageLoading';
import { ProblemAlert } from '../../components/ProblemAlert';
import { whenOf } from '../../components/WhenText';
import { FormSummary } from '../matter/FormSummary';
import type { Filled } from '../matter/schema';
import { useSchema } from '../matter/useForm';
import { useWords } from './words';

/** One version of what was filled in. */
export function useCaseForm(number: string, version: number) {
  return useQuery({
    queryKey: keyOf('case', number, 'form', version),
    queryFn: () => api.get<CaseForm>('/api/cases/{number}/form', { path: { number }, query: { version } }),
    enabled: version > 0,
  });
}

/** What was filled in; any version of it, and what changed since the one before. */
export function CaseFormPanel({ it }: { it: CaseView }) {
  const say = useWords();
  const [chosen, setChosen] = useState<number | null>(null);
  const version = chosen ?? it.formNo;
  const [compare, setCompare] = useState(true);
  const schema = useSchema(it.matter);
  const form = useCaseForm(it.caseNumber, version);
  const before = useCaseForm(it.caseNumber, version - 1);
  const error = schema.error ?? form.error;
  return (
    <section className="panel stack">
      <div className="row">
        <h2>{say('form')}</h2>
        {it.formNo > 1 && (
          <Select aria-label={say('form')} value={version} onChange={setChosen}
            options={Array.from({ length: it.formNo }, (_, index) => ({ value: index + 1, label: say('form.version', { n: index + 1 }) }))} />
        )}
        {version > 1 && <label><input type="checkbox" checked={compare} onChange={(event) => setCompare(event.target.checked)} /> {say('form.compare', { n: version - 1 })}</label>}
        {form.data && <span className="quiet">{say('form.at', { time: whenOf(form.data.at) })}</span>}
      </div>
      {error ? <ProblemAlert error={error} /> : !schema.data || !form.data ? <PageLoading /> : (
        <FormSummary schema={schema.data} form={form.data.form as Filled} before={compare ? (before.data?.form as Filled | undefined) : undefined} />
      )}
    </section>
  );
}
