import type { ReadAs } from './imports';

interface Chosen {
  file: File;
  encoding: ReadAs;
}

const chosen = new Map<string, Chosen>();

/** Files live as long as the page does; after a reload the wizard asks for the file once more. */
export const rememberFile = (jobId: string, what: Chosen): void => void chosen.set(jobId, what);

export const chosenFile = (jobId: string): Chosen | null => chosen.get(jobId) ?? null;
