// Prints a bearer token of a demonstration account; anything else goes to stderr. Used by ./run token.
const [account, identityUrl, integratorSecret] = process.argv.slice(2);

const grant =
  account === 'integrator'
    ? { grant_type: 'client_credentials', client_id: 'phusa-integrator', client_secret: integratorSecret }
    : { grant_type: 'password', client_id: 'phusa-demo-cli', username: account, password: `${account}-2026`, scope: 'openid' };

function refuse(sentence) {
  console.error(`phusa: ${sentence}`);
  process.exit(1);
}

let answer;
try {
  answer = await fetch(`${identityUrl}/protocol/openid-connect/token`, { method: 'POST', body: new URLSearchParams(grant) });
} catch {
  refuse(`the identity service does not answer at ${identityUrl}; start it with ./run first.`);
}
const body = await answer.json().catch(() => ({}));
if (!answer.ok || !body.access_token) {
  refuse(`no token for '${account}': ${body.error_description ?? body.error ?? `status ${answer.status}`}; the accounts are quantri, canbo, lienminh, lanhdao, giamdoc, khach and integrator.`);
}
console.log(body.access_token);
