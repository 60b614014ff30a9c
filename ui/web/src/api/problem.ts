import type { ProblemBody, Words } from './types';

/** What was refused, or did not work, with its reason in both languages. */
export class Problem extends Error {
  readonly code: string;
  readonly status: number;
  readonly words: Words;
  readonly details: string[];

  constructor(body: ProblemBody) {
    super(body.code); // the code alone: sentences belong on the screen, not into a console
    this.name = 'Problem';
    this.code = body.code;
    this.status = body.status;
    this.words = { zh: body.zh, en: body.en };
    this.details = body.details ?? [];
  }

  /** Whether nothing is known of what became of the request, so that the same one may be sent again. */
  get unanswered(): boolean {
    return this.status === 0 || this.status === 502 || this.status === 504;
  }
}

export const offline = () => new Problem({
  code: 'OFFLINE', status: 0,
  zh: '网络不通，未收到答复。您填写的内容仍在本页，网络恢复后请重试；重复提交不会办理两次。',
  en: 'The network is down and no answer came. What you wrote is still on this page; try again when it is back. Nothing is done twice.',
});

/** @param body what came with the status: the refusal, if it is one of ours */
export function problemOf(status: number, body: unknown): Problem {
  const said = (typeof body === 'object' && body !== null ? body : {}) as Partial<ProblemBody>;
  if (said.code && said.zh && said.en) return new Problem({ ...said, status } as ProblemBody);
  return new Problem({
    code: `HTTP-${status}`, status,
    zh: `服务器没有按约定答复（${status}）。请稍后重试。`,
    en: `The server did not answer as agreed (${status}). Try again later.`,
  });
}
