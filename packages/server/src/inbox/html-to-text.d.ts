declare module "html-to-text" {
  interface Selector {
    selector: string;
    format?: string;
    options?: Readonly<Record<string, unknown>>;
  }
  export function convert(
    html: string,
    options: {
      wordwrap: false;
      limits: { maxInputLength: number; maxDepth: number };
      selectors: readonly Selector[];
    },
  ): string;
}
