/** The door to the API: generated operations and types, our client, and the one error type. */
export * from './generated';
export type * from './generated/model';
export { configureClient, ifMatch } from './client';
export { isApiError } from './problem';
