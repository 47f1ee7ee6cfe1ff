import { InMemoryWebStorage, UserManager, WebStorageStateStore, type User } from 'oidc-client-ts';
import { runtimeConfig } from '../config';
import { CALLBACK_PATH, SIGNED_OUT_PATH, type Session } from './session';

/** Seconds before expiry at which a token counts as spent. */
const MARGIN = 20;

function createManager(): UserManager {
  const { identityUrl, realm, clientId } = runtimeConfig();
  return new UserManager({
    authority: `${identityUrl.replace(/\/$/, '')}/realms/${realm}`,
    client_id: clientId,
    redirect_uri: location.origin + CALLBACK_PATH,
    post_logout_redirect_uri: location.origin + SIGNED_OUT_PATH,
    response_type: 'code',
    scope: 'openid profile email',
    automaticSilentRenew: false,
    userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
    // The state of a sign-in under way must outlive the redirect; it holds no token.
    stateStore: new WebStorageStateStore({ store: sessionStorage }),
  });
}

export class OidcSession implements Session {
  readonly #manager: UserManager;
  #renewal: Promise<User | null> | null = null;

  constructor(manager = createManager()) {
    this.#manager = manager;
  }

  async resume(): Promise<string | null> {
    if (location.pathname !== CALLBACK_PATH) return null;
    const user = await this.#manager.signinCallback();
    if (!user) return null;
    return typeof user.state === 'string' && user.state.startsWith('/') ? user.state : '/';
  }

  async token(): Promise<string | null> {
    const user = await this.#manager.getUser();
    if (!user) return null;
    if ((user.expires_in ?? 0) > MARGIN) return user.access_token;
    const renewed = await this.#renew();
    return renewed?.access_token ?? null;
  }

  signIn(returnTo: string): Promise<void> {
    return this.#manager.signinRedirect({
      state: returnTo,
      ui_locales: document.documentElement.lang || 'vi',
    });
  }

  signOut(): Promise<void> {
    return this.#manager.signoutRedirect();
  }

  /** One renewal at a time, however many requests wait for it: a refresh token may be good only once. */
  #renew(): Promise<User | null> {
    this.#renewal ??= this.#manager
      .signinSilent()
      .catch(() => null)
      .finally(() => {
        this.#renewal = null;
      });
    return this.#renewal;
  }
}
