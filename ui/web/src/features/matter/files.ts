import type { AttachmentLimits } from '../../api/types';

/** `3.4 MB`, rounded down so that a limit is never promised larger than it is. */
export function sizeWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  const unit = bytes < 1024 * 1024 ? { of: 1024, name: 'KB' } : { of: 1024 * 1024, name: 'MB' };
  return `${Math.floor((bytes / unit.of) * 10) / 10} ${unit.name}`;
}

export type FileFault = 'files.large' | 'files.type' | 'files.many' | 'files.emptyFile';

/** What keeps a file from being uploaded, told before it is; null if nothing does. */
export function faultOf(file: { name: string; size: number }, limits: AttachmentLimits, there: number): FileFault | null {
  if (there >= limits.most) return 'files.many';
  if (!limits.types.some((type) => file.name.toLowerCase().endsWith(type.toLowerCase()))) return 'files.type';
  if (file.size === 0) return 'files.emptyFile';
  return file.size > limits.maxBytes ? 'files.large' : null;
}
