import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { waiting } from './day';
import { freePort, program, type ZoneAddress } from './world';

const STARTED_WITHIN = 120_000;

/** A zone that was copied, so that it can be harmed while the one it comes from goes on. */
export interface Copy extends ZoneAddress { end(): Promise<void> }

/** Copies the data of a zone, changes its database behind its back, and starts it at a port of its own. */
export async function harmedCopy(zone: ZoneAddress, sql: string): Promise<Copy> {
  const there = mkdtempSync(join(tmpdir(), 'vermilion-copy-'));
  const [data, port] = [join(there, 'inner'), await freePort()];
  cpSync(zone.data, data, { recursive: true });
  change(join(data, 'database'), sql);
  const config = join(there, 'zones.yaml');
  writeFileSync(config, readFileSync(join(dirname(zone.data), 'zones.yaml'), 'utf8')
    .replace(zone.data, data).replace(`port: ${new URL(zone.base).port}`, `port: ${port}`));
  const { jar, options } = program();
  const server = spawn('java', [...options, '-jar', jar, 'serve', '--zone', 'inner', '--config', config], { stdio: ['ignore', 'ignore', 'inherit'] });
  const gone = new Promise((end) => server.once('exit', end));
  const base = `http://127.0.0.1:${port}`;
  const end = async () => {
    server.kill('SIGTERM');
    await gone;
    rmSync(there, { recursive: true, force: true });
  };
  const patient = waiting(STARTED_WITHIN);
  while (!(await fetch(`${base}/api/health`).then(({ ok }) => ok, () => false))) {
    if (server.exitCode !== null || !patient()) {
      await end();
      throw new Error('the copied zone did not come up');
    }
    await new Promise((later) => setTimeout(later, 300));
  }
  return { base, data, password: zone.password, end };
}

/** With the database's own tool, which lies in the program. */
function change(database: string, sql: string): void {
  const { jar } = program();
  const tool = ['-url', `jdbc:h2:file:${database}`, '-user', 'sa', '-password', '', '-sql', sql];
  const way = dirname(jar).endsWith('program') ? ['org.h2.tools.Shell']
    : ['-Dloader.main=org.h2.tools.Shell', 'org.springframework.boot.loader.launch.PropertiesLauncher'];
  execFileSync('java', ['-cp', jar, ...way, ...tool], { stdio: 'pipe' });
}
