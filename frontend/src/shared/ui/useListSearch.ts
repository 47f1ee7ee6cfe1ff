import { useNavigate, useRouterState } from '@tanstack/react-router';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** Cursors of the pages before this one, the first page being the empty text. */
    trail?: string[];
  }
}

/** All state of a list lives in the address; the way back through keyset pages in the history entry. */
export function useListSearch<Search extends { cursor?: string }>(search: Search) {
  const navigate = useNavigate();
  const trail = useRouterState({ select: (state) => state.location.state.trail }) ?? [];

  const change = (patch: Partial<Search>) =>
    navigate({
      to: '.',
      search: { ...search, ...patch, cursor: undefined } as never,
      replace: true,
      resetScroll: false,
    });

  const next = (cursor: string) =>
    navigate({
      to: '.',
      search: { ...search, cursor } as never,
      state: (state) => ({ ...state, trail: [...trail, search.cursor ?? ''] }),
    });

  const back = () =>
    navigate({
      to: '.',
      search: { ...search, cursor: trail.at(-1) || undefined } as never,
      state: (state) => ({ ...state, trail: trail.slice(0, -1) }),
    });

  return { change, next, back, page: trail.length + 1, canGoBack: Boolean(search.cursor) };
}
