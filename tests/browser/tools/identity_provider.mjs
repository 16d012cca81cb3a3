// A real identity provider for the tests of signing in by one (OpenID Connect): the certified implementation
// of others, on the port it is given (0: a free one), which it says on its first line. It sends people back to
// the address it is given. Whoever comes says who it is, and by what means (`acr`), or stops.
import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import Provider from 'oidc-provider';

const [port = '0', back = 'http://127.0.0.1/back'] = process.argv.slice(2);
// A key of its own with every start, under one name.
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const key = { ...privateKey.export({ format: 'jwk' }), kid: 'of the tests', use: 'sig', alg: 'RS256' };

const page = (uid) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Provider</title></head><body>
<form method="post" action="/interaction/${uid}"><label for="login">Who</label> <input id="login" name="login">
<label for="acr">How</label> <input id="acr" name="acr" value="eidas1"> <button name="act" value="go">Go</button>
<button name="act" value="stop">Stop</button></form></body></html>`;

const server = createServer();
server.listen(Number(port), '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(issuer, {
    clients: [{ client_id: 'maillage', client_secret: 'a secret that only tests know', redirect_uris: [back] }],
    jwks: { keys: [key] },
    acrValues: ['eidas1', 'password'],
    scopes: ['openid', 'scope_all'],
    cookies: { keys: ['of the tests'] },
    features: { devInteractions: { enabled: false } },
    findAccount: (_, accountId) => ({ accountId, claims: () => ({ sub: accountId }) }),
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    // Nobody is asked what may be told.
    async loadExistingGrant({ oidc }) {
      const grant = new provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
      grant.addOIDCScope('openid scope_all');
      await grant.save();
      return grant;
    },
  });
  const answer = provider.callback();
  server.on('request', async (request, response) => {
    if (!request.url.startsWith('/interaction/')) return answer(request, response);
    if (request.method === 'GET') {
      response.setHeader('content-type', 'text/html');
      return response.end(page(request.url.split('/').pop()));
    }
    let body = '';
    for await (const part of request) body += part;
    const said = new URLSearchParams(body);
    const result = said.get('act') === 'stop'
      ? { error: 'access_denied', error_description: 'stopped' }
      : { login: { accountId: said.get('login'), acr: said.get('acr'), remember: false } };
    await provider.interactionFinished(request, response, result);
  });
  console.log(server.address().port);
});
