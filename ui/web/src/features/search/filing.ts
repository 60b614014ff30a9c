import { Problem } from '../../api/problem';
import type { Words } from '../../api/types';

/** What became of one of several: done, or refused with why. */
export type ItemResult<T> = { id: string; done: T } | { id: string; refused: Words };

/**
 * Does the same for each, one after the other; one that is refused does not keep the others from being done.
 *
 * @param told is told of each result as soon as there is one
 */
export async function eachOf<T>(ids: string[], work: (id: string) => Promise<T>, told: (result: ItemResult<T>) => void): Promise<ItemResult<T>[]> {
  const results: ItemResult<T>[] = [];
  for (const id of ids) {
    let result: ItemResult<T>;
    try {
      result = { id, done: await work(id) };
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      result = { id, refused: failure.words };
    }
    results.push(result);
    told(result);
  }
  return results;
}

export const refusedOf = <T>(results: ItemResult<T>[]) => results.filter((one): one is { id: string; refused: Words } => 'refused' in one);
