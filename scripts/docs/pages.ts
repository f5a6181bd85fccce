import { languagePage } from "./language-page.ts";
import { principlesPage } from "./principles-page.ts";
import { rulesPage } from "./rules-page.ts";

/** A page of `docs/reference` that is made from the product's own objects. */
export interface Page {
  /** From the checkout's folder. */
  path: string;
  /** Markdown; `npm run docs` formats it. */
  render(): string | Promise<string>;
}

export const PAGES: readonly Page[] = [
  { path: "docs/reference/principles.md", render: () => principlesPage("en") },
  { path: "docs/reference/rules.md", render: rulesPage },
  { path: "docs/reference/language-da.md", render: () => languagePage("da") },
  { path: "docs/reference/language-en.md", render: () => languagePage("en") },
];
