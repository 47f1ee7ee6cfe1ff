/** Fails when what a browser must fetch before the first screen grows beyond the budget. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const BUDGET = { js: 180_000, css: 45_000 };
const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));

const entry = Object.values(manifest).find((chunk) => chunk.isEntry);
const scripts = new Set();
const styles = new Set();

/** The entry and everything it imports statically; what is loaded on demand does not count. */
function collect(chunk) {
  if (scripts.has(chunk.file)) return;
  scripts.add(chunk.file);
  for (const style of chunk.css ?? []) styles.add(style);
  for (const key of chunk.imports ?? []) collect(manifest[key]);
}
collect(entry);

// The Vietnamese texts are fetched before the first screen too, although by a dynamic import.
const texts = Object.values(manifest).find((chunk) => chunk.src === 'src/shared/i18n/vi.json');
if (texts) collect(texts);

const weigh = (files) => [...files].reduce((sum, file) => sum + gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length, 0);
const measured = { js: weigh(scripts), css: weigh(styles) };

let over = false;
for (const [kind, limit] of Object.entries(BUDGET)) {
  const fine = measured[kind] <= limit;
  over ||= !fine;
  console.log(`${fine ? 'ok  ' : 'OVER'} ${kind}: ${(measured[kind] / 1000).toFixed(1)} kB gz of ${limit / 1000} kB`);
}
process.exit(over ? 1 : 0);
