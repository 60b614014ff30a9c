import createClient from 'openapi-fetch';
import { currentLanguage } from '../app/i18n';
import { offline, problemOf } from './problem';
import type { Path } from './paths';
import { reenter } from './reentry';

export interface Asked {
  /** Fills `{name}` in the path. */
  path?: Record<string, string | number>;
  /** Empty and undefined values are left out. */
  query?: Record<string, string | number | boolean | null | undefined>;
  body?: unknown;
  /** The revision the change is based on. */
  revision?: number;
  /** The Idempotency-Key; the same one when the same attempt is repeated. A new one if absent. */
  key?: string;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

type Method = 'get' | 'post' | 'put' | 'delete';

/** A key no other attempt has. Also where the page is not served over TLS and randomUUID does not exist. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Sends it; where the session has ended meanwhile, asks the person to sign in again and sends the same once more. */
async function send(request: Request): Promise<Response> {
  for (;;) {
    const again = request.clone();
    let response: Response;
    try {
      response = await globalThis.fetch(request);
    } catch (failure) {
      if (request.signal.aborted) throw failure;
      throw offline();
    }
    const signingIn = new URL(request.url).pathname === '/api/session';
    if (response.status !== 401 || signingIn || !(await reenter())) return response;
    request = again;
  }
}

const http = createClient<any>({ baseUrl: globalThis.location?.origin, fetch: send });

type Caller = (path: string, init: object) => Promise<{ response: Response; error?: unknown }>;

async function call(method: Method, path: Path, asked: Asked, parseAs: 'json' | 'blob' | 'text'): Promise<{ data: unknown; response: Response }> {
  const headers: Record<string, string> = { 'Accept-Language': currentLanguage() === 'zh' ? 'zh-CN' : 'en', ...asked.headers };
  if (method === 'post') headers['Idempotency-Key'] = asked.key ?? newKey();
  if (asked.revision !== undefined) headers['If-Match'] = `"${asked.revision}"`;
  const bytes = asked.body instanceof Blob || asked.body instanceof ArrayBuffer;
  if (asked.body !== undefined && !bytes && !headers['Content-Type']) headers['Content-Type'] = 'application/json';
  const query = Object.fromEntries(Object.entries(asked.query ?? {}).filter(([, value]) => value !== undefined && value !== null && value !== ''));
  const caller = http[method.toUpperCase() as 'GET'] as Caller;
  const { response, error } = await caller(path, {
    params: { path: asked.path ?? {}, query },
    body: asked.body,
    bodySerializer: (body: unknown) => (bytes || typeof body === 'string' ? body : JSON.stringify(body)),
    headers,
    signal: asked.signal,
    parseAs: 'stream',
  });
  if (!response.ok) throw problemOf(response.status, error);
  if (response.status === 204) return { data: undefined, response };
  if (parseAs === 'blob') return { data: await response.blob(), response };
  const text = await response.text();
  return { data: parseAs === 'json' && text ? JSON.parse(text) : text, response };
}

const json = (method: Method) => async <T>(path: Path, asked: Asked = {}): Promise<T> =>
  (await call(method, path, asked, 'json')).data as T;

/** The zone's interface. Whatever is refused is thrown as a Problem. */
export const api = {
  get: json('get'),
  post: json('post'),
  put: json('put'),
  delete: json('delete'),
  text: async (path: Path, asked: Asked = {}) => (await call('get', path, asked, 'text')).data as string,
  bytes: async (path: Path, asked: Asked = {}) => (await call('get', path, asked, 'blob')).data as Blob,
  /** For what is asked by POST and answered with bytes, such as a preview. */
  postForBytes: async (path: Path, asked: Asked = {}) => {
    const { data, response } = await call('post', path, asked, 'blob');
    return { blob: data as Blob, name: nameIn(response) };
  },
};

/** The name a file is offered under, or null. */
export function nameIn(response: Response): string | null {
  const disposition = response.headers.get('content-disposition') ?? '';
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1];
  return encoded ? decodeURIComponent(encoded) : (/filename="?([^";]+)"?/i.exec(disposition)?.[1] ?? null);
}

/** Lets the browser keep bytes as a file. */
export function keepAs(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Fetches a file and lets the browser keep it; a refusal is thrown, not saved. */
export async function download(path: Path, asked: Asked, name: string): Promise<void> {
  const { data, response } = await call('get', path, asked, 'blob');
  keepAs(data as Blob, nameIn(response) ?? name);
}
