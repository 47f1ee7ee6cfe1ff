import base from './playwright.config.ts';
const launchOptions = base.use!.launchOptions!;
export default { ...base, use: { ...base.use, launchOptions: { ...launchOptions, args: [...launchOptions.args!, '--host-resolver-rules=MAP localhost:15173 127.0.0.1:16173'] } } };
