import type { Span } from "@efterklang/core/text/span";

/** A run of characters, or a line break, and where its first character stands in the text. */
interface Piece {
  node: Text | HTMLBRElement;
  start: number;
}

/** The text of an editable element, and where each piece of it stands in the page. */
export interface FieldText {
  text: string;
  pieces: readonly Piece[];
}

/**
 * Reads an editable element as its writer sees it. Browsers put line breaks down as `\n`, as `<br>` or as blocks, and
 * a break at the very end of a block is one that only holds the last line open: it shows nothing and is not counted.
 */
export function readField(root: HTMLElement): FieldText {
  const pieces: Piece[] = [];
  let text = "";
  let lines: "none" | "open" | "closed" = "none";

  const open = () => {
    if (lines === "closed") text += "\n";
    lines = "open";
  };
  const close = () => {
    if (lines !== "open") return;
    if (text.endsWith("\n")) text = text.slice(0, -1);
    lines = "closed";
  };
  const read = (parent: Node) => {
    for (const node of parent.childNodes) {
      if (node instanceof Text && node.data === "") continue;
      if (node instanceof Text || node instanceof HTMLBRElement) {
        open();
        pieces.push({ node, start: text.length });
        text += node instanceof Text ? node.data : "\n";
      } else if (isBlock(node)) {
        close();
        read(node);
        close();
      } else read(node);
    }
  };
  read(root);
  close();
  return { text, pieces };
}

/** The text as it is put into an empty editable element; `readField` reads the same again. */
export function fieldContent(text: string): string {
  return text.endsWith("\n") ? `${text}\n` : text;
}

/** Line ends as the editor knows them. */
export function plainLines(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}

/** A passage of the text as a range of the page. */
export function rangeOf(root: HTMLElement, { pieces }: FieldText, { start, end }: Span): Range {
  const range = document.createRange();
  const [from, to] = [pointAt(pieces, start, "after"), pointAt(pieces, end, "before")];
  range.setStart(from?.node ?? root, from?.offset ?? 0);
  if (end <= start) range.collapse(true);
  else range.setEnd(to?.node ?? root, to?.offset ?? 0);
  return range;
}

/** The place in the text of a point in the page. */
export function offsetOf({ text, pieces }: FieldText, node: Node, offset: number): number {
  const own = pieces.find((piece) => piece.node === node);
  if (own !== undefined && node instanceof Text) return Math.min(own.start + offset, text.length);
  const point = document.createRange();
  point.setStart(node, offset);
  const next = pieces.find((piece) => point.comparePoint(piece.node, 0) >= 0);
  return Math.min(next?.start ?? text.length, text.length);
}

/** At the border of two pieces a passage begins in the later one and ends in the earlier one. */
function pointAt(
  pieces: readonly Piece[],
  place: number,
  side: "before" | "after",
): { node: Node; offset: number } | null {
  const reaches = ({ start }: Piece) => (side === "after" ? start <= place : start < place);
  const piece = pieces.findLast(reaches) ?? pieces[0];
  if (piece === undefined) return null;
  const { node, start } = piece;
  if (node instanceof Text)
    return { node, offset: Math.max(0, Math.min(place - start, node.data.length)) };
  const parent = node.parentNode!;
  return { node: parent, offset: [...parent.childNodes].indexOf(node) + (place > start ? 1 : 0) };
}

function isBlock(node: Node): boolean {
  return node instanceof HTMLDivElement || node instanceof HTMLParagraphElement;
}
