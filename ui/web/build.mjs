// Runs the steps of the browser's part for Maven, with the system's Node. A step whose inputs did not change is left out.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`需要 Node 20.19 或更高版本，现为 ${process.version}。 / Node 20.19 or later is needed, this is ${process.version}.`);
  process.exit(1);
}

const state = process.env.UI_STATE ?? join('node_modules', '.ui-state');
const out = process.env.UI_OUT ?? 'dist';
const wanted = process.argv[2];
const openapi = join('..', '..', 'docs', 'openapi.json');
const inputs = ['src', 'index.html', 'build.mjs', 'sizes.mjs', 'vite.config.ts', 'tsconfig.json', 'package-lock.json', openapi];

const filesIn = (path) => statSync(path).isDirectory()
  ? readdirSync(path).sort().flatMap((name) => filesIn(join(path, name))) : [path];

function hashOf(paths) {
  const hash = createHash('sha256').update(process.version);
  for (const file of paths.filter(existsSync).flatMap(filesIn)) {
    if (!file.endsWith('schema.d.ts')) hash.update(file).update('\0').update(readFileSync(file));
  }
  return hash.digest('hex');
}

function run(command, ...args) {
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

const tool = (name, ...args) => run(join('node_modules', '.bin', name), ...args);

function step(name, stamp, paths, isThere, work) {
  const hash = hashOf(paths);
  if (isThere() && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  console.log(`[ui] ${name}`);
  work();
  mkdirSync(join(stamp, '..'), { recursive: true });
  writeFileSync(stamp, hash);
}

step('install', join('node_modules', '.lock-hash'), ['package-lock.json', 'package.json', '.npmrc'],
  () => existsSync('node_modules'),
  () => run('npm', 'ci', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'));

if (wanted === 'types' || !existsSync(join('src', 'api', 'schema.d.ts')) || wanted === 'build') {
  step('types', join(state, 'types'), [openapi], () => existsSync(join('src', 'api', 'schema.d.ts')),
    () => tool('openapi-typescript', openapi, '-o', join('src', 'api', 'schema.d.ts')));
}
if (wanted === 'build') {
  step('build', join(state, 'build'), inputs, () => existsSync(join(out, 'index.html')), () => {
    tool('tsc', '--noEmit', '-p', '.');
    tool('vite', 'build', '--logLevel', 'warn');
    run(process.execPath, 'sizes.mjs');
  });
}
if (wanted === 'test' && process.env.UI_SKIP_TESTS !== 'true') {
  step('test', join(state, 'test'), inputs, () => true, () => tool('vitest', 'run'));
}
