/**
 * What happens when the session ends while somebody works: whoever shows the dialog registers it here, and every request
 * that was answered with 401 waits for the same one.
 */
type Ask = () => Promise<boolean>;

let ask: Ask | null = null;
let asking: Promise<boolean> | null = null;

/** @param dialog answers whether the same person signed in again; null when nobody is signed in */
export function onSessionEnd(dialog: Ask | null): void {
  ask = dialog;
}

/** Whether it is worth sending the request again. */
export function reenter(): Promise<boolean> {
  if (!ask) return Promise.resolve(false);
  asking ??= ask().finally(() => { asking = null; });
  return asking;
}
