import { principlesPage } from "./principles-page.ts";

/** A page of `docs/reference` that is made from the product's own objects. */
export interface Page {
  /** From the checkout's folder. */
  path: string;
  /** Markdown; `npm run docs` formats it. */
  render(): string | Promise<string>;
}

export const PAGES: readonly Page[] = [
  { path: "docs/reference/principles.md", render: () => principlesPage("en") },
];
