import { currentLanguage } from '../app/i18n';
import { newKey } from './client';
import { offline, problemOf } from './problem';
import { reenter } from './reentry';
import type { Attachment } from './types';

interface Upload { file: Blob; name: string; material?: string; onProgress: (percent: number) => void; signal: AbortSignal }

/** Sends a file and tells how far it is, which fetch cannot. Whatever is refused is thrown as a Problem. */
export async function upload({ file, name, material, onProgress, signal }: Upload): Promise<Attachment> {
  const key = newKey();
  for (;;) {
    const { status, body } = await once(file, name, material, key, onProgress, signal);
    if (status === 401 && (await reenter())) continue;
    if (status >= 400) throw problemOf(status, body);
    return body as Attachment;
  }
}

function once(file: Blob, name: string, material: string | undefined, key: string, onProgress: (percent: number) => void, signal: AbortSignal) {
  return new Promise<{ status: number; body: unknown }>((resolve, reject) => {
    const request = new XMLHttpRequest();
    const query = new URLSearchParams({ name, ...(material && { material }) });
    request.open('POST', `/api/attachments?${query}`);
    request.setRequestHeader('Idempotency-Key', key);
    request.setRequestHeader('Accept-Language', currentLanguage() === 'zh' ? 'zh-CN' : 'en');
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.upload.onprogress = (event) => { if (event.lengthComputable) onProgress(Math.floor((event.loaded / event.total) * 100)); };
    request.onload = () => resolve({ status: request.status, body: parsed(request.responseText) });
    request.onerror = () => reject(offline());
    request.onabort = () => reject(new DOMException('stopped', 'AbortError'));
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
