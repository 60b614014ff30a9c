import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useMemo } from 'react';
import { api } from '../api/client';
import { keyOf } from '../api/keys';
import type { TimelineStep, Words } from '../api/types';
import { useChoose } from '../app/i18n';
import { useShared } from '../app/words';
import { PageLoading } from './PageLoading';
import { ProblemAlert } from './ProblemAlert';

const BpmnCanvas = lazy(() => import('./BpmnCanvas'));

export interface DiagramStep { id: string; name: string; state: 'done' | 'current' | 'open'; people: string }

/** The model with its parts called by other words; what has none keeps its name. */
export function called(model: string, wordOf: (id: string) => string | undefined): string {
  const xml = new DOMParser().parseFromString(model, 'application/xml');
  for (const part of xml.querySelectorAll('[id][name]')) {
    const word = wordOf(part.getAttribute('id') ?? '');
    if (word) part.setAttribute('name', word);
  }
  return new XMLSerializer().serializeToString(xml);
}

/** The steps of a model in the order they are drawn in, each with how far it is. */
export function stepsOf(model: string, taken: TimelineStep[]): DiagramStep[] {
  const xml = new DOMParser().parseFromString(model, 'application/xml');
  return [...xml.getElementsByTagNameNS('*', 'userTask')].map((task) => {
    const id = task.getAttribute('id') ?? '';
    const mine = taken.filter((step) => step.step === id);
    const last = mine.filter((step) => step.state !== 'CANCELLED').at(-1);
    return {
      id,
      name: task.getAttribute('name') ?? id,
      state: mine.some((step) => step.state === 'CURRENT') ? 'current' : last ? 'done' : 'open',
      people: [...new Set(mine.filter((step) => step.state !== 'CANCELLED').flatMap((step) => step.people.map((who) => who.name)))].join('、'),
    };
  });
}

/** The model of a process with how far it is, as a drawing and, with the same content, in words. */
export function ProcessDiagram({ process, steps }: { process: string; steps: TimelineStep[] }) {
  const say = useShared();
  const choose = useChoose();
  const { data, error, refetch } = useQuery({
    queryKey: keyOf('process', process, 'model'),
    queryFn: async () => {
      const path = { key: process };
      const [model, words] = await Promise.all([api.text('/api/processes/{key}/model', { path }), api.get<Record<string, Words>>('/api/processes/{key}/words', { path })]);
      return { model, words };
    },
    staleTime: Infinity,
  });
  const model = useMemo(() => data && called(data.model, (id) => choose(data.words[id])), [data, choose]);
  const drawn = useMemo(() => (model ? stepsOf(model, steps.filter((step) => step.process === process)) : []), [model, steps, process]);
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />;
  if (!model) return <PageLoading />;
  return (
    <div className="stack">
      <Suspense fallback={<PageLoading />}><BpmnCanvas model={model} steps={drawn} label={say('diagram.label')} failed={say('diagram.failed')} /></Suspense>
      <section aria-label={say('diagram.text')}>
        <h3>{say('diagram.text')}</h3>
        <ol>
          {drawn.map((step) => (
            <li key={step.id}>
              {step.name}: <strong>{say(`diagram.${step.state}`)}</strong>{step.people && ` · ${step.people}`}
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}
