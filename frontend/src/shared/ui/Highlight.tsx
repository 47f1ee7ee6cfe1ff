import { highlight } from '../format/fold';

/** Marks what a search found, forgiving missing accents. */
export function Highlight({ text, query }: { text: string; query?: string }) {
  if (!query?.trim()) return text;
  return highlight(text, query).map((piece, index) =>
    piece.match ? <mark key={index}>{piece.text}</mark> : <span key={index}>{piece.text}</span>,
  );
}
