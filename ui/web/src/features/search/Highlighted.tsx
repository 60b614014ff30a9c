import { piecesOf } from './pieces';

/** A text with what was found in it marked. */
export function Highlighted({ text, ranges }: { text: string; ranges: { start: number; end: number }[] }) {
  return piecesOf(text, ranges).map((piece, index) => (piece.found ? <mark key={index}>{piece.text}</mark> : <span key={index}>{piece.text}</span>));
}
