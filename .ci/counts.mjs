// Adds up the JUnit reports of a folder: prints "passed failed skipped". Counts the cases themselves, because
// Surefire writes tests="0" for classes whose tests are nested.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.xml')) : [];

let passed = 0;
let failed = 0;
let skipped = 0;
for (const file of files) {
  const text = readFileSync(join(folder, file), 'utf8').replaceAll(/<!\[CDATA\[.*?\]\]>/gs, '');
  for (const [, closed, body] of text.matchAll(/<testcase\s(?:[^>"]|"[^"]*")*?(?:(\/)>|>(.*?)<\/testcase>)/gs)) {
    if (!closed && /<(?:failure|error)\b/.test(body)) failed += 1;
    else if (!closed && /<skipped\b/.test(body)) skipped += 1;
    else passed += 1;
  }
}
console.log(passed, failed, skipped);
