/** Where the API and the identity server stand; fetched at start so that one build serves every place. */
export interface RuntimeConfig {
  apiUrl: string;
  identityUrl: string;
  realm: string;
  clientId: string;
}

let current: RuntimeConfig | null = null;

export async function loadConfig(): Promise<RuntimeConfig> {
  const response = await fetch('/config.json', { cache: 'no-store' });
  if (!response.ok) throw new Error(`config.json answered ${response.status}`);
  const config = (await response.json()) as RuntimeConfig;
  setConfig(config);
  return config;
}

export function setConfig(config: RuntimeConfig): void {
  current = config;
}

export function runtimeConfig(): RuntimeConfig {
  if (!current) throw new Error('the runtime configuration was read before it was loaded');
  return current;
}
