import type { CirculationItem, Deadline, DocumentView, DoneView, Level, StartedView, TaskView, Urgency, WorkView } from '../../api/types';
import type { Words } from '../../api/types';

/** A row of any box. */
export interface Row {
  key: string;
  to: string;
  title: string;
  number: string | null;
  kind: string | null;
  level: Level;
  urgency: Urgency | null;
  sender: string | null;
  step: Words | null;
  /** Who has it now, in words already. */
  people?: string;
  at: string;
  deadline: Deadline | null;
  unread: boolean;
  returned: boolean;
  urged: number;
  circulated?: boolean;
  note?: string | null;
}

/** The page of what a piece of work is about. */
export function pageOf(work: Pick<WorkView, 'object' | 'objectId'>, task?: string): string {
  const page = { document: '/documents/', consignment: '/consignments/', case: '/cases/' }[work.object];
  return `${page}${encodeURIComponent(work.objectId)}${task ? `?task=${encodeURIComponent(task)}` : ''}`;
}

const about = (work: WorkView) => ({
  title: work.title, number: work.number, kind: work.kind, urgency: work.urgency, sender: work.sender,
});
const NO_MARKS = { unread: false, returned: false, urged: 0 };

export const rowOfTask = (task: TaskView): Row => ({
  key: task.id, to: pageOf(task.work, task.id), ...about(task.work), level: task.level, step: task.stepWords, at: task.arrivedAt,
  deadline: task, unread: !task.seen, returned: task.returned, urged: task.urged,
});

export const rowOfDone = (done: DoneView): Row => ({
  key: done.taskId, to: pageOf(done.work), ...about(done.work), level: done.level, step: done.stepWords, at: done.doneAt, deadline: null, ...NO_MARKS,
});

export const rowOfStarted = (started: StartedView): Row => ({
  key: started.businessKey, to: pageOf(started.work), ...about(started.work), level: started.level, step: started.current[0]?.stepWords ?? null,
  people: started.current.flatMap((now) => now.people.map((who) => who.name)).join('、'), at: started.startedAt,
  deadline: started.ended ? { due: null, daysLeft: null, lamp: 'DONE' } : started, ...NO_MARKS,
});

export const rowOfDraft = (draft: DocumentView): Row => ({
  key: draft.id, to: `/documents/${encodeURIComponent(draft.id)}/edit`, title: draft.title ?? '', number: draft.number, kind: draft.kind, level: draft.label.level,
  urgency: null, sender: null, step: null, at: draft.updatedAt, deadline: null, ...NO_MARKS,
});

export const rowOfCirculation = (item: CirculationItem): Row => ({
  key: item.id, to: pageOf(item), title: item.title,
  number: item.number, kind: null, level: item.level, urgency: null, sender: `${item.by.name}（${item.by.unit}）`, step: null, at: item.at, deadline: null,
  unread: item.readAt === null, returned: false, urged: 0, circulated: true, note: item.note,
});
