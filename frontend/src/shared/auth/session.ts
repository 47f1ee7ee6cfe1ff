/** Who is signed in, and the token for the API. The tokens live in memory only. */
export interface Session {
  /** Finishes a sign-in when the address says so; answers where to go on, or null when nobody is here. */
  resume: () => Promise<string | null>;
  token: () => Promise<string | null>;
  signIn: (returnTo: string) => Promise<void>;
  signOut: () => Promise<void>;
}

export const CALLBACK_PATH = '/sign-in/callback';
export const SIGNED_OUT_PATH = '/signed-out';
