import type { Page } from "@playwright/test";
import { inRoot } from "../root.ts";

/** The ids of the processes that the pictures show. */
export interface Shown {
  open: string;
  locked: string;
  early: string;
}

/** One picture to take: where, what shows that it is there, and what to do before. */
export interface Place {
  name: string;
  path: (shown: Shown) => string;
  there: string;
  /** Before any process is kept. */
  empty?: true;
  act?: (page: Page) => Promise<void>;
}

const unfold = (selector: string) => (page: Page) =>
  page.evaluate((found) => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>(found)) details.open = true;
  }, selector);

const INVITATION = inRoot("tests/goldens/invitations/09-agency.eml");

/** The message, once it can be written on. */
export const WRITTEN = "#write [role=textbox], #write textarea";

/** Every place of the app, in the order that one meets them. */
export const PLACES: readonly Place[] = [
  { name: "first-visit", path: () => "/", there: "form input", empty: true },
  { name: "today", path: () => "/", there: "article" },
  { name: "new-1-job", path: () => "/new", there: "form input" },
  {
    name: "new-2-people",
    path: ({ open }) => `/new?case=${open}&step=people`,
    there: "form input",
  },
  { name: "new-3-when", path: ({ open }) => `/new?case=${open}&step=when`, there: "form input" },
  { name: "new-4-reach", path: ({ open }) => `/new?case=${open}&step=reach`, there: "form input" },
  { name: "new-5-words", path: ({ open }) => `/new?case=${open}&step=words`, there: "textarea" },
  {
    name: "new-from-invitation",
    path: () => "/new/invitation",
    there: "input[type=file]",
    act: async (page) => {
      await page.locator("input[type=file]").setInputFiles(INVITATION);
      await page.locator("summary").first().click();
    },
  },
  {
    name: "process",
    path: ({ open }) => `/case/${open}`,
    there: WRITTEN,
  },
  {
    name: "process-unfolded",
    path: ({ open }) => `/case/${open}`,
    there: WRITTEN,
    act: unfold("main details"),
  },
  {
    name: "process-locked",
    path: ({ locked }) => `/case/${locked}`,
    there: "[data-testid=locked]",
  },
  { name: "not-yet", path: ({ early }) => `/case/${early}`, there: "[data-testid=plan]" },
  {
    name: "record",
    path: ({ open }) => `/case/${open}`,
    there: "#record ol li",
    act: async (page) => {
      await page.locator("#record .top button").click();
    },
  },
  { name: "settings", path: () => "/settings", there: "main h2" },
  { name: "principles", path: () => "/principles", there: "article" },
  {
    name: "shortcuts",
    path: () => "/",
    there: "article",
    act: async (page) => {
      await page.keyboard.press("?");
      await page.locator("dialog[open]").waitFor({ timeout: 3_000 });
    },
  },
  { name: "no-such-page", path: () => "/nowhere", there: "h1" },
];
