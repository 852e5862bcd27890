// SPDX-License-Identifier: MPL-2.0
// Compiles the theme and gathers scripts and images into static/, which nginx serves.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import * as sass from 'sass';

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, 'static');

const theme = sass.compile(join(here, 'theme', 'tianbao.scss'), {
  style: 'compressed',
  sourceMap: false,
  loadPaths: [join(here, 'node_modules')],
  quietDeps: true,
});

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'tianbao.css'), theme.css);
for (const folder of ['script', 'image']) cpSync(join(here, folder), out, { recursive: true });

for (const name of readdirSync(out).sort()) {
  const bytes = readFileSync(join(out, name));
  console.log(`${name}: ${bytes.length} bytes, ${gzipSync(bytes).length} gzip`);
}
