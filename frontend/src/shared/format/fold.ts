/**
 * Folds Vietnamese text for comparing: marks off, đ to d, lower case. Length is kept (one letter in,
 * one letter out, for composed text), so positions in the folded text are positions in the original.
 */
export function fold(text: string): string {
  let folded = '';
  for (const letter of text.normalize('NFC')) {
    const bare = letter.normalize('NFD').replaceAll(/\p{M}/gu, '') || letter;
    const plain = bare.replaceAll('đ', 'd').replaceAll('Đ', 'd').toLowerCase();
    folded += plain.length === letter.length ? plain : letter;
  }
  return folded;
}

export interface Piece {
  text: string;
  match: boolean;
}

/** Cuts `text` into pieces, marking those that match a word of `query` regardless of marks. */
export function highlight(text: string, query: string): Piece[] {
  const composed = text.normalize('NFC');
  const folded = fold(composed);
  const marked = Array.from({ length: composed.length }, () => false);
  for (const word of fold(query).split(/\s+/).filter(Boolean)) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      marked.fill(true, at, at + word.length);
    }
  }
  const pieces: Piece[] = [];
  for (let at = 0; at < composed.length; at += 1) {
    const last = pieces.at(-1);
    const match = marked[at] ?? false;
    if (last && last.match === match) last.text += composed[at];
    else pieces.push({ text: composed[at] ?? '', match });
  }
  return pieces;
}
