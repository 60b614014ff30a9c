import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { waiting } from './day';

/** Where a zone answers, where its data lie and the one password of its accounts. */
export interface ZoneAddress { base: string; data: string; password: string }

declare module 'vitest' {
  export interface ProvidedContext { outer: ZoneAddress; inner: ZoneAddress }
}

const READY_WITHIN = 300_000;

/**
 * Starts the demo world once for all tests: two zones as processes of their own, filled over HTTP. While tests are written, a
 * demo that runs already serves too: VERMILION_WORLD=DIR,OUTER_PORT,INNER_PORT.
 */
export default async function world(project: TestProject) {
  const [there, outerPort, innerPort] = process.env.VERMILION_WORLD?.split(',') ?? [];
  if (there) {
    provide(project, there, Number(outerPort), Number(innerPort));
    return () => undefined;
  }
  const data = mkdtempSync(join(tmpdir(), 'vermilion-browser-'));
  const [outer, inner] = [await freePort(), await freePort()];
  const { jar, options } = program();
  const demo = spawn('java', [...options, '-jar', jar, 'demo', '--set-day', '--fresh', '--data', data, '--outer-port', `${outer}`, '--inner-port', `${inner}`],
    { stdio: ['ignore', 'pipe', 'pipe'] });
  await filled(demo, join(data, 'filled'));
  provide(project, data, outer, inner);
  return async () => {
    const gone = new Promise((end) => demo.once('exit', end));
    demo.kill('SIGTERM');
    await gone;
    rmSync(data, { recursive: true, force: true });
  };
}

function provide(project: TestProject, data: string, outer: number, inner: number): void {
  const address = (zone: string, port: number): ZoneAddress => ({
    base: `http://127.0.0.1:${port}`, data: join(data, zone), password: readFileSync(join(data, zone, 'demo-password'), 'utf8').trim(),
  });
  project.provide('outer', address('outer', outer));
  project.provide('inner', address('inner', inner));
}

/** The program that was built, unpacked if it is: then its classes are ready and the zones start in half the time. */
export function program(): { jar: string; options: string[] } {
  const target = resolve('..', 'app', 'target');
  const options = ['-Dfile.encoding=UTF-8', '-Dstdout.encoding=UTF-8', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];
  for (const folder of [join(target, 'program'), target]) {
    const name = existsSync(folder) && readdirSync(folder).find((file) => file.endsWith('-program.jar'));
    if (!name) continue;
    const classes = join(folder, 'classes.jsa');
    return { jar: join(folder, name), options: existsSync(classes) ? [...options, `-XX:SharedArchiveFile=${classes}`, '-Xlog:cds=off', '-Xlog:cds+dynamic=off'] : options };
  }
  throw new Error(`there is no program in ${target}: build it first`);
}

async function filled(demo: ChildProcess, mark: string): Promise<void> {
  let said = '';
  demo.stdout?.on('data', (part) => { said += String(part); });
  demo.stderr?.on('data', (part) => { said += String(part); });
  const patient = waiting(READY_WITHIN);
  while (!existsSync(mark)) {
    if (demo.exitCode !== null || !patient()) throw new Error(`the demo did not come up:\n${said}`);
    await new Promise((later) => setTimeout(later, 200));
  }
}

export function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer().once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => found(port));
    });
  });
}
