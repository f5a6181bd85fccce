import type { LetterBlock, LetterPage } from "@efterklang/core/compose/letter-page";
import { AlignmentType, Document, LineRuleType, Packer, Paragraph, TextRun } from "docx";
import { type BlockStyle, LAYOUTS, PAPER } from "@efterklang/core/compose/letter-layout";

/** Twentieths of a point in a millimetre and in a point: Word's own measure. */
const TWIPS = { millimetre: 1440 / 25.4, point: 20 };
/** Serif, on every machine that has Word, and with a likeness on those that have not. */
const TYPEFACE = "Georgia";
/** Georgia is wider than Source Serif. */
const SHARE = 0.955;
const SOFT_INK = "51565F";

/** A letter as a Word document with the measures of the PDF, its text free to be edited. */
export async function letterDocx(page: LetterPage): Promise<Uint8Array<ArrayBuffer>> {
  const { margins } = LAYOUTS[page.language];
  const millimetres = (length: number) => Math.round(length * TWIPS.millimetre);
  const document = new Document({
    title: page.title,
    creator: page.author ?? "",
    lastModifiedBy: page.author ?? "",
    hyphenation: { autoHyphenation: true },
    styles: {
      default: {
        document: {
          run: { font: TYPEFACE, language: { value: page.locale } },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: millimetres(PAPER.width), height: millimetres(PAPER.height) },
            margin: {
              top: millimetres(margins.top),
              bottom: millimetres(margins.bottom),
              left: millimetres(margins.left),
              right: millimetres(margins.right),
            },
          },
        },
        children: paragraphs(page),
      },
    ],
  });
  const bytes = await Packer.toArrayBuffer(document);
  return new Uint8Array(bytes);
}

function paragraphs(page: LetterPage): Paragraph[] {
  const { margins, styles } = LAYOUTS[page.language];
  const set: Paragraph[] = [];
  let height = margins.top;
  for (const [place, block] of page.blocks.entries()) {
    const style = styles[block.kind];
    const below = Math.max(place === 0 ? 0 : style.above, (style.top ?? 0) - height);
    const lines = style.joined === true ? [block.lines.join("  ·  ")] : block.lines;
    height += below + (lines.length * style.leading * 25.4) / 72;
    const whole = block.kind === "paragraph" ? [lines] : lines.map((line) => [line]);
    for (const [at, line] of whole.entries())
      set.push(paragraph(block, line, style, at === 0 ? below : 0, margins.left));
  }
  return set;
}

function paragraph(
  { kind }: LetterBlock,
  lines: readonly string[],
  style: BlockStyle,
  below: number,
  margin: number,
): Paragraph {
  const runs = lines.map(
    (line, place) =>
      new TextRun({
        text: line,
        size: Math.round(style.size * SHARE * 2),
        bold: style.bold,
        ...(style.soft === true && { color: SOFT_INK }),
        ...(place > 0 && { break: 1 }),
      }),
  );
  return new Paragraph({
    children: runs,
    alignment: style.flushRight === true ? AlignmentType.RIGHT : AlignmentType.LEFT,
    indent: { left: Math.round((style.left - margin) * TWIPS.millimetre) },
    keepNext: kind === "closing" || kind === "subject" || kind === "greeting",
    widowControl: true,
    spacing: {
      before: Math.round(below * TWIPS.millimetre),
      after: 0,
      line: Math.round(style.leading * TWIPS.point),
      lineRule: kind === "paragraph" ? LineRuleType.AT_LEAST : LineRuleType.EXACT,
    },
  });
}
