// SPDX-License-Identifier: MPL-2.0
// Compiles the theme, bundles the scripts and gathers all with the images in static/, which nginx serves.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import * as sass from 'sass';
import { purge } from './purge.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, 'static');

/** Every template and script. */
function all_text() {
  const names = readdirSync(here, { recursive: true }).filter((name) => /^(?!node_modules|static).*\.(?:tpl|js)$/.test(name));
  return names.map((name) => readFileSync(join(here, name), 'utf8')).join('\n');
}

const theme = sass.compile(join(here, 'theme', 'tianbao.scss'), {
  style: 'compressed',
  sourceMap: false,
  loadPaths: [join(here, 'node_modules')],
  quietDeps: true,
});

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'tianbao.css'), purge(theme.css, all_text()));
cpSync(join(here, 'image'), out, { recursive: true });

// Each script at the top of script/ is one that a page names; what they import lies in folders below.
const scripts = readdirSync(join(here, 'script')).filter((name) => name.endsWith('.js'));
await build({
  entryPoints: scripts.map((name) => join(here, 'script', name)),
  outdir: out,
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2020',
  charset: 'utf8',
  banner: { js: '// SPDX-License-Identifier: MPL-2.0' },
  logLevel: 'warning',
});

for (const name of readdirSync(out).sort()) {
  const bytes = readFileSync(join(out, name));
  console.log(`${name}: ${bytes.length} bytes, ${gzipSync(bytes).length} gzip`);
}
