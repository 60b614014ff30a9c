import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { newKey } from './client';
import { Problem } from './problem';
import type { Kind } from './keys';

interface Options<T, V> {
  /** The kinds of things that look different afterwards; their queries are asked anew. */
  touches?: Kind[];
  onDone?: (answer: T, asked: V) => void;
}

/**
 * A change somebody asks for. The key it is sent with belongs to the attempt: while no answer came it stays the same,
 * so that trying again never does it twice; once it was answered, or something else is asked for, it is a new one.
 */
export function useAction<T, V = void>(work: (asked: V, key: string) => Promise<T>, options: Options<T, V> = {}) {
  const queries = useQueryClient();
  const attempt = useRef<{ of: string; key: string } | null>(null);
  return useMutation<T, Error, V>({
    mutationFn: async (asked) => {
      const of = JSON.stringify(asked) ?? '';
      if (attempt.current?.of !== of) attempt.current = { of, key: newKey() };
      try {
        const answer = await work(asked, attempt.current.key);
        attempt.current = null;
        return answer;
      } catch (failure) {
        if (failure instanceof Problem && !failure.unanswered) attempt.current = null;
        throw failure;
      }
    },
    onSuccess: (answer, asked) => {
      options.onDone?.(answer, asked);
      // after the page has taken it in: what is not shown any more, such as a task just handled, need not be asked for
      setTimeout(() => {
        for (const kind of options.touches ?? []) void queries.invalidateQueries({ queryKey: [kind] });
      });
    },
  });
}
