/** Guards the rooms: `npm run lint` runs it over src; the tests run it over planted faults. */
import { fileURLToPath } from 'node:url';
import { faultsIn } from './zone-rules.mjs';

const faults = faultsIn(fileURLToPath(new URL('../src', import.meta.url)));
for (const fault of faults) console.error(fault);
console.log(faults.length === 0 ? 'rooms: no forbidden import' : `rooms: ${faults.length} forbidden imports`);
process.exit(faults.length === 0 ? 0 : 1);
