import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import dayjs from 'dayjs';
import duration from 'dayjs/plugin/duration';
import type { BrowserContext } from 'playwright-core';
import type { ZoneAddress } from './world';

dayjs.extend(duration);

// The only place that reads the machine's time: the zones play on a set day, and people who look at them live in it too.

/** How long tests wait for something that starts, by ticks. */
export function waiting(milliseconds: number): () => boolean {
  const begin = performance.now();
  return () => performance.now() - begin < milliseconds;
}

/** What nothing else of this run is called. */
let count = 0;
export const unlike = (): string => `${Math.floor(performance.timeOrigin + performance.now()) % 10_000_000}${(count += 1)}`;

/** What a browser is started with: the tests and zones may think it another day, it does not. */
export const OF_TODAY = Object.fromEntries(Object.entries(process.env)
  .filter((each): each is [string, string] => each[0] !== 'LD_PRELOAD' && each[0] !== 'DAY_OFFSET' && each[1] !== undefined));

/** How far these tests are ahead of the day the machine really has, in milliseconds. */
const THOUGHT = Date.now() - Number(execFileSync('date', ['+%s%3N'], { env: OF_TODAY, encoding: 'utf8' }));

/** How far the clock of a zone is ahead of these tests', in milliseconds. */
function ahead(zone: ZoneAddress): number {
  return dayjs.duration(readFileSync(join(zone.data, 'demo-clock'), 'utf8').trim()).asMilliseconds();
}

/** A day some days from the zone's today, as the zone writes it. */
export function inDays(zone: ZoneAddress, days: number): string {
  const china = 8 * 3_600_000;
  return new Date(Date.now() + ahead(zone) + china + days * 86_400_000).toISOString().slice(0, 10);
}

/** Lets the pages of a browser live in the zone's time. */
export async function livesIn(context: BrowserContext, zone: ZoneAddress): Promise<void> {
  await context.addInitScript((shift) => {
    const machine = Date;
    const now = () => machine.now() + shift;
    globalThis.Date = new Proxy(machine, {
      construct: (target, given, as) => Reflect.construct(target, given.length ? given : [now()], as) as object,
      apply: () => new machine(now()).toString(),
      get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
    });
  }, ahead(zone) + THOUGHT);
}
