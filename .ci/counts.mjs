// Adds up the JUnit reports of a folder: prints "passed failed skipped".
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.xml')) : [];

let tests = 0;
let failed = 0;
let skipped = 0;
for (const file of files) {
  const text = readFileSync(join(folder, file), 'utf8').replaceAll(/<!\[CDATA\[.*?\]\]>/gs, '');
  for (const [suite] of text.matchAll(/<testsuite\s(?:[^>"]|"[^"]*")*>/g)) {
    const count = (name) => Number(new RegExp(`\\s${name}="(\\d+)"`).exec(suite)?.[1] ?? 0);
    tests += count('tests');
    failed += count('failures') + count('errors');
    skipped += count('skipped');
  }
}
console.log(tests - failed - skipped, failed, skipped);
