import { expect, it } from "vitest";
import { foldersToRead } from "./folders-to-read.ts";

const folder = (path: string, specialUse?: string, ...flags: string[]) => ({
  path,
  flags: new Set(flags),
  ...(specialUse === undefined ? {} : { specialUse }),
});
const paths = (...listed: ReturnType<typeof folder>[]) =>
  foldersToRead(listed).map(({ path }) => path);

it("reads every folder but own mail and what was thrown away, the inbox first", () => {
  expect(
    paths(
      folder("Arkiv", "\\Archive"),
      folder("Kladder", "\\Drafts"),
      folder("INBOX", "\\Inbox"),
      folder("Jobsøgning"),
      folder("Mapper", undefined, "\\Noselect"),
      folder("Sendt post", "\\Sent"),
      folder("Papirkurv", "\\Trash"),
    ),
  ).toEqual(["INBOX", "Arkiv", "Jobsøgning"]);
});

it("reads Gmail's one folder of everything instead of each label, and junk, which is not in it", () => {
  const listed = [
    folder("INBOX", "\\Inbox"),
    folder("Job"),
    folder("[Gmail]", undefined, "\\Noselect"),
    folder("[Gmail]/Alle mails", "\\All"),
    folder("[Gmail]/Spam", "\\Junk"),
    folder("[Gmail]/Vigtigt", "\\Important"),
    folder("[Gmail]/Stjernemarkeret", "\\Flagged"),
  ];
  expect(foldersToRead(listed)).toEqual([
    { path: "INBOX", isJunk: false },
    { path: "[Gmail]/Alle mails", isJunk: false },
    { path: "[Gmail]/Spam", isJunk: true },
  ]);
});

it("reads a bounded number of folders", () => {
  const many = Array.from({ length: 500 }, (_, index) => folder(`Mappe ${index}`));
  const read = paths(...many, folder("INBOX"));
  expect([read.length, read[0]]).toEqual([60, "INBOX"]);
});
