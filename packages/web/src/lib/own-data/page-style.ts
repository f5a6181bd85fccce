import { html } from "./html.ts";

/** How the readable pages look, on a screen of either theme and on paper: one process a sheet. */
export const PAGE_STYLE = html`<style>
  :root {
    color-scheme: light dark;
  }
  body {
    max-width: 42rem;
    margin: 0 auto;
    padding: 2rem 1.25rem 4rem;
    font:
      1.0625rem/1.55 ui-serif,
      "Iowan Old Style",
      Palatino,
      "Noto Serif",
      Georgia,
      serif;
    overflow-wrap: anywhere;
    color: light-dark(#1b2a2d, #ebe8e1);
    background: light-dark(#fffdf9, #14191a);
  }
  h1,
  h2,
  h3 {
    line-height: 1.22;
    font-weight: 600;
  }
  h2 {
    margin: 0 0 0.75rem;
  }
  h3 {
    margin: 1.5rem 0 0.35rem;
    font-size: 1.0625rem;
  }
  a {
    color: light-dark(#17595a, #8ccbc4);
  }
  article {
    margin-top: 3rem;
    padding-top: 2rem;
    border-top: 1px solid light-dark(#7f8a8a, #6f7d7d);
  }
  .plan {
    font-size: 1.25rem;
    line-height: 1.4;
  }
  ul {
    margin: 0;
    padding-left: 1.2rem;
  }
  dl {
    display: grid;
    grid-template-columns: max-content 1fr;
    gap: 0.15rem 1rem;
    margin: 1rem 0;
  }
  dt {
    font-weight: 600;
  }
  dd {
    margin: 0;
  }
  pre {
    margin: 0.35rem 0 0.75rem;
    padding-left: 1rem;
    border-left: 2px solid light-dark(#7f8a8a, #6f7d7d);
    font: inherit;
    white-space: pre-wrap;
  }
  @media print {
    nav {
      display: none;
    }
    article {
      break-before: page;
      border: 0;
    }
    body {
      color: #000;
      background: none;
      padding: 0;
    }
    @page {
      size: A4;
      margin: 22mm;
    }
  }
</style>`;
