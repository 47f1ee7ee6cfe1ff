import type { Session } from '@/shared/auth/session';

/** Somebody is always signed in when the API itself is a mock. */
export const mockSession: Session = {
  resume: async () => location.pathname + location.search,
  token: async () => 'mock',
  signIn: async () => location.assign('/'),
  signOut: async () => location.assign('/signed-out'),
};
