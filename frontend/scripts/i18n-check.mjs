/** Both languages say the same things, every key that the code names exists, and none is left over. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { keysOf, report } from './i18n-keys.mjs';

const home = fileURLToPath(new URL('..', import.meta.url));
const read = (language) => JSON.parse(readFileSync(`${home}/src/shared/i18n/${language}.json`, 'utf8'));
const sources = readdirSync(`${home}/src`, { recursive: true })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|generated|^mocks/.test(file))
  .map((file) => readFileSync(`${home}/src/${file}`, 'utf8'))
  .join('\n');

const faults = report(keysOf(read('vi')), keysOf(read('en')), sources);
for (const fault of faults) console.error(fault);
console.log(faults.length === 0 ? 'i18n: both languages complete' : `i18n: ${faults.length} faults`);
process.exit(faults.length === 0 ? 0 : 1);
