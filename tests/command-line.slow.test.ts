import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Ran, runProgram } from "./run-program.ts";
import { read } from "./source-files.ts";

const PROJEKTLEDER = "examples/projektleder.json";
const AFTERWARDS = ["--now", "2026-11-24T14:20:00+01:00"];
const folder = mkdtempSync(join(tmpdir(), "efterklang-cli-"));

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** What no input, however odd, may bring about. */
function expectNoStackTrace({ stdout, stderr }: Ran): void {
  expect(stdout + stderr).not.toMatch(/^\s+at .+:\d+:\d+/m);
  expect(stdout + stderr).not.toMatch(/TypeError|RangeError|SyntaxError|undefined|\[object/);
}

describe("plan", () => {
  test("prints the plan as JSON and nothing else", async () => {
    const { status, stdout, stderr } = await runProgram([
      "plan",
      PROJEKTLEDER,
      ...AFTERWARDS,
      "--json",
    ]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({
      decision: "follow-up",
      purpose: "thank-you",
      recipient: "anders",
      channel: "email",
      window: {
        opensAt: "2026-11-24T14:00:00+01:00",
        bestAt: "2026-11-24T16:00:00+01:00",
        closesAt: "2026-11-25T14:00:00+01:00",
      },
      maxWords: 150,
    });
  });

  test("prints a page for people, in Danish first and in English when asked", async () => {
    const danish = await runProgram(["plan", PROJEKTLEDER, ...AFTERWARDS]);
    const english = await runProgram(["plan", PROJEKTLEDER, ...AFTERWARDS, "--language", "en"]);
    const environment = await runProgram(["plan", PROJEKTLEDER, ...AFTERWARDS], {
      env: { LANG: "en_GB.UTF-8" },
    });
    expect(danish.stdout).toContain("Anders");
    expect(danish.stdout).toMatch(/kl\. 16/);
    expect(english.stdout).toMatch(/4 pm/);
    expect(environment.stdout).toBe(english.stdout);
    expect([danish.status, english.status]).toEqual([0, 0]);
  });

  test("is plain in a pipe and coloured where colour is forced", async () => {
    const plain = await runProgram(["plan", PROJEKTLEDER, ...AFTERWARDS], {
      env: { NO_COLOR: "" },
    });
    const coloured = await runProgram(["plan", PROJEKTLEDER, ...AFTERWARDS], {
      env: { FORCE_COLOR: "1" },
    });
    expect(plain.stdout).not.toContain("\u001b[");
    expect(coloured.stdout).toContain("\u001b[");
  });

  test("reads standard input for -", async () => {
    const { status, stdout } = await runProgram(["plan", "-", ...AFTERWARDS, "--json"], {
      input: read(PROJEKTLEDER),
    });
    expect(status).toBe(0);
    expect(JSON.parse(stdout).recipient).toBe("anders");
  });

  test("knows the holidays of the case's region", async () => {
    const caseFile = (region: string) =>
      JSON.stringify({
        format: "efterklang/case-file@1",
        region,
        interviews: [{ endAt: "2026-06-04T18:00:00+02:00" }],
      });
    const best = async (region: string) => {
      const { stdout } = await runProgram(
        ["plan", "-", "--now", "2026-06-04T18:10:00+02:00", "--json"],
        {
          input: caseFile(region),
        },
      );
      return JSON.parse(stdout).window.bestAt;
    };
    expect(await best("DK")).toBe("2026-06-05T10:00:00+02:00");
    expect(await best("SE")).toBe("2026-06-05T08:30:00+02:00");
  });
});

describe("draft", () => {
  test("prints a message with its subject, and the same as JSON", async () => {
    const page = await runProgram(["draft", PROJEKTLEDER, ...AFTERWARDS]);
    const json = await runProgram(["draft", PROJEKTLEDER, ...AFTERWARDS, "--json"]);
    const draft = JSON.parse(json.stdout);
    expect(page.status).toBe(0);
    expect(page.stdout).toContain(draft.body);
    expect(page.stdout).toContain(draft.subject);
    expect(draft).toMatchObject({ channel: "email", language: "da", register: "formal" });
    expect(draft.body).toContain(
      "Jeg nåede ikke at sige, at jeg er certificeret i PRINCE2 Practitioner.",
    );
  });

  test("makes a sheet for the phone", async () => {
    const { stdout } = await runProgram([
      "draft",
      "examples/sygeplejerske.json",
      "--now",
      "2026-11-26T10:30:00+01:00",
      "--json",
    ]);
    const sheet = JSON.parse(stdout);
    expect(Object.keys(sheet)).toEqual(
      expect.arrayContaining(["opening", "points", "closing", "voicemail", "minutes"]),
    );
    expect(sheet.points.length).toBeGreaterThan(0);
  });

  test("says on standard error when the plan is to wait", async () => {
    const { status, stderr, stdout } = await runProgram([
      "draft",
      "examples/payroll-clerk.json",
      "--now",
      "2026-12-02T09:30:00+00:00",
      "--language",
      "en",
    ]);
    expect(status).toBe(0);
    expect(stderr).toContain("A draft for the drawer");
    expect(stdout).toContain("Will Grant");
  });

  test("names the channels for one that there is not", async () => {
    const { status, stderr } = await runProgram(["draft", PROJEKTLEDER, "--channel", "fax"]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^--channel: .*fax.*linkedin/);
  });
});

describe("letter", () => {
  test("writes a PDF and a Word document, and says where they are", async () => {
    for (const [name, start] of [
      ["brev.pdf", "%PDF"],
      ["brev.docx", "PK"],
    ] as const) {
      const path = join(folder, name);
      const { status, stdout, stderr } = await runProgram([
        "letter",
        PROJEKTLEDER,
        "--out",
        path,
        ...AFTERWARDS,
      ]);
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      expect(stdout).toContain(`${path} (1 side)`);
      expect(readFileSync(path).subarray(0, start.length).toString()).toBe(start);
    }
  });

  test("takes one's own text, and says what to cut", async () => {
    const draft = file(
      "long.txt",
      `Kære Anders\n\n${"Det er langt. ".repeat(500)}\n\nMed venlig hilsen\nMette Kjær`,
    );
    const { status, stderr } = await runProgram([
      "letter",
      PROJEKTLEDER,
      "--out",
      join(folder, "long.pdf"),
      "--draft",
      draft,
    ]);
    expect(status).toBe(0);
    expect(stderr).toMatch(/\d+ ord for langt til én side/);
  });

  test.each([
    ["an unknown ending", ["--out", "brev.odt"]],
    ["no such folder", ["--out", join(folder, "none", "brev.pdf")]],
    ["a moment that is none", ["--out", join(folder, "x.pdf"), "--now", "i går"]],
    ["nothing to write to", []],
  ])("ends with status 2 and a line for %s", async (_, options) => {
    const ran = await runProgram(["letter", PROJEKTLEDER, ...options]);
    expect(ran.status).toBe(2);
    expect(ran.stderr.trim().split("\n")).toHaveLength(1);
    expectNoStackTrace(ran);
  });
});

describe("sheet", () => {
  test("says whom to call, when, and what, in the language asked for", async () => {
    const args = ["sheet", "examples/sygeplejerske.json", "--now", "2026-11-26T10:30:00+01:00"];
    const danish = await runProgram(args);
    expect(danish.stdout).toMatch(/Hvornår det passer bedst\n {2}i dag kl\. 11\.15–11\.30/);
    const english = await runProgram([...args, "--language", "en"]);
    expect(english.stdout).toContain("The best times");
    const json = await runProgram([...args, "--json"]);
    expect(JSON.parse(json.stdout)).toMatchObject({ channel: "phone", slots: [{}, {}] });
  });

  test("is there for a visit and for a letter in hand, and for no other channel", async () => {
    const args = ["sheet", PROJEKTLEDER, ...AFTERWARDS, "--channel"];
    expect((await runProgram([...args, "visit"])).stdout).toContain("Gå igen efter 2 minutter");
    expect((await runProgram([...args, "hand-delivered-letter"])).stdout).toContain("Havnegade 3");
    expect((await runProgram([...args, "email"])).status).toBe(2);
  });
});

describe("underlay", () => {
  test("writes lines for a paper that there is", async () => {
    const out = join(folder, "lines.pdf");
    expect((await runProgram(["underlay", "--paper", "a6", "--out", out])).status).toBe(0);
    expect(readFileSync(out).subarray(0, 4).toString()).toBe("%PDF");
    const unknown = await runProgram(["underlay", "--paper", "A3", "--out", out]);
    expect({ status: unknown.status, stderr: unknown.stderr }).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^--paper: .*A3.*A6/),
    });
  });
});

describe("log", () => {
  test("tells of several processes month by month, and names a month that is none", async () => {
    const files = [PROJEKTLEDER, "examples/sygeplejerske.json"];
    const until = ["--now", "2026-12-10T10:00:00Z"];
    const { stdout } = await runProgram(["log", ...files, ...until, "--month", "2026-11"]);
    expect(stdout).toMatch(/^Jobsøgning, november 2026\n\nNordlys Energi A\/S, projektleder\n- /);
    expect(stdout).toContain("sygeplejerske på afdeling B4");
    const table = await runProgram(["log", ...files, ...until, "--csv"]);
    expect(table.stdout).toMatch(/^\uFEFF"Dato","Tid","Hvad"/);
    const unknown = await runProgram(["log", PROJEKTLEDER, "--month", "november"]);
    expect(unknown).toMatchObject({ status: 2, stdout: "" });
    expect(unknown.stderr).toMatch(/^--month: .*november/);
  });
});

describe("review", () => {
  test("finds nothing that must be mended in what the composer wrote", async () => {
    const { stdout } = await runProgram(["draft", PROJEKTLEDER, ...AFTERWARDS, "--json"]);
    const { subject, body } = JSON.parse(stdout);
    const reviewed = await runProgram(
      ["review", PROJEKTLEDER, "--draft", "-", "--subject", subject, ...AFTERWARDS, "--json"],
      { input: body },
    );
    expect(reviewed.status).toBe(0);
    expect(
      JSON.parse(reviewed.stdout).filter(
        ({ severity }: { severity: string }) => severity === "must",
      ),
    ).toEqual([]);
  });

  test("ends with status 1 when something must be mended, and shows it with carets", async () => {
    const draft = file(
      "broken.txt",
      "Kære Andreas\n\nTak for samtalen i dag om stillingen som projektleder hos [virksomhed].\n\nMed venlig hilsen\nMette Kjær\n",
    );
    const page = await runProgram([
      "review",
      PROJEKTLEDER,
      "--draft",
      draft,
      "--subject",
      "Tak for samtalen",
      ...AFTERWARDS,
    ]);
    const json = await runProgram([
      "review",
      PROJEKTLEDER,
      "--draft",
      draft,
      "--subject",
      "Tak for samtalen",
      ...AFTERWARDS,
      "--json",
    ]);
    expect(page.status).toBe(1);
    expect(page.stdout).toMatch(/\^{12}/);
    expect(json.status).toBe(1);
    const rules = JSON.parse(json.stdout).map(({ rule }: { rule: string }) => rule);
    expect(rules).toEqual(expect.arrayContaining(["wrong-name", "placeholder-left"]));
  });

  test("cannot read standard input twice", async () => {
    const { status, stderr } = await runProgram(["review", "-", "--draft", "-"]);
    expect({ status, lines: stderr.trim().split("\n").length }).toEqual({ status: 2, lines: 1 });
  });
});

describe("match", () => {
  const MAIL = "tests/goldens/mail/answer-outlook-thread-da.eml";
  const CASES = ["--cases", "tests/goldens/mail/cases", "--now", "2026-11-30T12:00:00+01:00"];

  test("prints what a mail is to the folder's processes as JSON and nothing else, from a file and from standard input", async () => {
    const fromFile = await runProgram(["match", MAIL, ...CASES, "--json"]);
    const fromInput = await runProgram(["match", "-", ...CASES, "--json"], { input: read(MAIL) });
    expect([fromFile.status, fromFile.stderr]).toEqual([0, ""]);
    expect(JSON.parse(fromFile.stdout)).toEqual({
      verdict: "answer",
      case: "nordlys-projektleder",
      contact: "anders",
      certainty: "sure",
      answerPromisedOn: "2026-12-04",
      because: ["thread", "contact-address", "quoted-text"],
    });
    expect(fromInput.stdout).toBe(fromFile.stdout);
  });

  test("prints a page for people, in Danish first and in English when asked", async () => {
    const danish = await runProgram(["match", MAIL, ...CASES]);
    const english = await runProgram(["match", MAIL, ...CASES, "--language", "en"]);
    expect(danish.stdout).toContain("Et svar");
    expect(danish.stdout).toContain(
      "Nordlys Energi A/S (nordlys-projektleder). Kontakt: Anders Holm",
    );
    expect(danish.stdout).toContain("De lover svar senest fredag.");
    expect(english.stdout).toContain("They promise an answer by Friday.");
    expect([danish.status, english.status]).toEqual([0, 0]);
  });

  test("names the case files that cannot be read, and uses the others", async () => {
    const mixed = mkdtempSync(join(folder, "cases-"));
    writeFileSync(join(mixed, "a-broken.json"), "{");
    writeFileSync(
      join(mixed, "b-twice.json"),
      '{"format":"efterklang/case-file@1","id":"nordlys-projektleder"}',
    );
    writeFileSync(
      join(mixed, "a-nordlys.json"),
      read("tests/goldens/mail/cases/nordlys-projektleder.json"),
    );
    const { status, stdout, stderr } = await runProgram([
      "match",
      MAIL,
      "--cases",
      mixed,
      "--json",
    ]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ verdict: "answer", case: "nordlys-projektleder" });
    expect(stderr.trimEnd().split("\n")).toEqual([
      expect.stringContaining("a-broken.json: "),
      expect.stringContaining("b-twice.json: "),
    ]);
  });

  test("calls a case file without an id by its file's name", async () => {
    const unnamed = mkdtempSync(join(folder, "cases-"));
    const { id: _, ...rest } = JSON.parse(
      read("tests/goldens/mail/cases/nordlys-projektleder.json"),
    );
    writeFileSync(join(unnamed, "mit-job.json"), JSON.stringify(rest));
    const { stdout } = await runProgram(["match", MAIL, "--cases", unnamed, "--json"]);
    expect(JSON.parse(stdout).case).toBe("mit-job");
  });

  test("saves nothing: the folder is as it was", async () => {
    const kept = mkdtempSync(join(folder, "cases-"));
    const text = read("tests/goldens/mail/cases/nordlys-projektleder.json");
    writeFileSync(join(kept, "nordlys.json"), text);
    await runProgram(["match", MAIL, "--cases", kept]);
    expect(readdirSync(kept)).toEqual(["nordlys.json"]);
    expect(readFileSync(join(kept, "nordlys.json"), "utf8")).toBe(text);
  });

  test("a mail of 25 MB is read as far as it matters", async () => {
    const input = `${read(MAIL)}${"A".repeat(25_000_000)}`;
    const { status, stdout } = await runProgram(["match", "-", ...CASES, "--json"], { input });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ verdict: "answer", certainty: "sure" });
  });

  test.each<[string, string[], RegExp, string?]>([
    ["a mail that is not there", ["match", "no-such.eml", ...CASES], /^no-such\.eml: /],
    ["a folder for a mail", ["match", "examples", ...CASES], /^examples: /],
    ["an empty mail", ["match", "-", ...CASES], /^stdin: /, ""],
    ["no folder of that name", ["match", MAIL, "--cases", "no-such"], /^no-such: /],
    ["a file for a folder", ["match", MAIL, "--cases", MAIL], /^tests\/goldens/],
    ["a folder without case files", ["match", MAIL, "--cases", "docs"], /^docs: /],
    ["no folder at all", ["match", MAIL], /^efterklang: /],
    ["a wrong moment", ["match", MAIL, ...CASES, "--now", "tomorrow"], /^--now: /],
  ])("%s: one line, status 2", async (_, args, line, input = "") => {
    for (const language of ["da", "en"]) {
      const ran = await runProgram([...args, "--language", language], { input });
      expect([ran.status, ran.stdout]).toEqual([2, ""]);
      expect(ran.stderr).toMatch(line);
      expect(ran.stderr.trimEnd().split("\n")).toHaveLength(1);
      expectNoStackTrace(ran);
    }
  });
});

describe("unusable input", () => {
  const FORMAT = '"format":"efterklang/case-file@1"';
  test.each<[string, string | Buffer, RegExp[]]>([
    ["an empty file", "", [/^stdin: /]],
    ["broken JSON", `{${FORMAT},`, [/^stdin: /]],
    ["a list", "[]", [/^stdin: /]],
    ["another format", '{"format":"cv@1"}', [/^format: /]],
    [
      "an end before its start",
      `{${FORMAT},"interviews":[{"startAt":"2026-11-24T13:00:00+01:00","endAt":"2026-11-24T12:00:00+01:00"}]}`,
      [/^interviews\[0\]\.endAt: /],
    ],
    [
      "an impossible date",
      `{${FORMAT},"interviews":[{"answerPromisedOn":"2026-02-30"}]}`,
      [/^interviews\[0\]\.answerPromisedOn: /],
    ],
    [
      "two faults, two lines",
      `{${FORMAT},"timeZone":"Mars/Olympus","language":"sv"}`,
      [/^language: /, /^timeZone: /],
    ],
    [
      "a contact that is not there",
      `{${FORMAT},"interviews":[{"contacts":["bo"]}]}`,
      [/^interviews\[0\]\.contacts\[0\]: /],
    ],
    ["a poisonous key", `{${FORMAT},"notes":{"__proto__":{"fit":[]}}}`, [/^notes\.__proto__: /]],
    ["100,000 brackets", "[".repeat(100_000), [/^stdin: /]],
    ["ten megabytes", `{${FORMAT},"application":"${"x".repeat(10_000_000)}"}`, [/^stdin: /]],
    ["bytes that are no UTF-8", Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), [/^stdin: /]],
  ])("%s: a line for each fault, status 2", async (_, input, lines) => {
    for (const language of ["da", "en"]) {
      const ran = await runProgram(["plan", "-", "--json", "--language", language], { input });
      expect(ran.status).toBe(2);
      expect(ran.stdout).toBe("");
      const printed = ran.stderr.trimEnd().split("\n");
      expect(printed.map((line, index) => lines[index]?.test(line))).toEqual(lines.map(() => true));
      expectNoStackTrace(ran);
    }
  });

  test("a byte order mark is no fault", async () => {
    const { status } = await runProgram(["plan", "-", "--json"], { input: `\uFEFF{${FORMAT}}` });
    expect(status).toBe(0);
  });

  test.each([
    [["plan", "no-such-file.json"], /^no-such-file\.json: /],
    [["plan", "examples"], /^examples: /],
    [["plan", PROJEKTLEDER, "--now", "tomorrow"], /^--now: /],
    [["plan", PROJEKTLEDER, "--now", "2026-11-24T14:20:00"], /^--now: /],
    [["pln", PROJEKTLEDER], /^efterklang: /],
    [["plan"], /^efterklang: /],
    [["plan", PROJEKTLEDER, "--frist"], /^efterklang: /],
    [["--port", "many"], /^--port: /],
  ])("%j: one line, status 2", async (args, line) => {
    const ran = await runProgram(args);
    expect(ran.status).toBe(2);
    expect(ran.stderr).toMatch(line);
    expect(ran.stderr.trimEnd().split("\n")).toHaveLength(1);
    expectNoStackTrace(ran);
  });
});

describe("help", () => {
  test.each([
    ["da", "Eksempler", "Slutstatus"],
    ["en", "Examples", "Exit status"],
  ])("is given in %s, with examples", async (language, ...headings) => {
    const { status, stdout } = await runProgram(["--help", "--language", language]);
    expect(status).toBe(0);
    for (const heading of headings) expect(stdout).toContain(heading);
    for (const command of ["plan", "draft", "review", "match", "completion"])
      expect(stdout).toContain(command);
  });

  test.each(["bash", "zsh", "fish"])(
    "completion for %s knows the commands and channels",
    async (shell) => {
      const { status, stdout } = await runProgram(["completion", shell]);
      expect(status).toBe(0);
      expect(stdout).toContain("review");
      expect(stdout).toContain("hand-delivered-letter");
    },
  );
});

describe("new", () => {
  const INVITATION = "tests/goldens/invitations/01-mail-hr-nordlys.eml";
  const ME = ["--me", "Mette Kjær <mette@kjaer.example>", "--now", "2026-11-19T10:00:00+01:00"];

  test("prints case file, facts and questions as JSON, and saves nothing", async () => {
    const data = mkdtempSync(join(tmpdir(), "efterklang-new-"));
    const { status, stdout, stderr } = await runProgram([
      "new",
      INVITATION,
      ...ME,
      "--json",
      "--data",
      data,
    ]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const { caseFile, facts, questions, texts } = JSON.parse(stdout);
    expect(caseFile).toMatchObject({
      company: { name: "Nordlys Energi A/S" },
      interviews: [{ startAt: "2026-11-24T13:00:00+01:00" }],
    });
    expect(questions.map(({ code }: { code: string }) => code)).toContain("who-leads");
    const start = facts.find(({ path }: { path: string }) => path === "interviews[0].startAt");
    expect(start.certainty).toBe("certain");
    expect(texts[0].text.slice(start.source.start, start.source.end)).toBe(
      "tirsdag den 24. november 2026 kl. 13.00-14.00",
    );
    expect(readdirSync(data)).toEqual([]);
  });

  test("keeps a process once, and says so the second time", async () => {
    const data = mkdtempSync(join(tmpdir(), "efterklang-new-"));
    const first = await runProgram(["new", INVITATION, ...ME, "--data", data, "--language", "en"]);
    const second = await runProgram(["new", INVITATION, ...ME, "--data", data, "--language", "en"]);
    expect([first.status, second.status]).toEqual([0, 0]);
    expect(first.stdout).toContain("Kept as a new process.");
    expect(second.stdout).toContain("nothing was changed");
  });

  test.each([
    ["nothing", ["new"]],
    ["a missing file", ["new", "nowhere.eml"]],
    ["a broken calendar", ["new", file("broken.ics", "BEGIN:VCALENDAR")]],
    ["nobody", ["new", INVITATION, "--json", "--me", "<>"]],
  ])("%s is refused in a line and status 2", async (_, args) => {
    const ran = await runProgram(args);
    expect(ran.status).toBe(2);
    expect(ran.stderr.trim().split("\n")).toHaveLength(1);
    expectNoStackTrace(ran);
  });

  test("standard input and pasted text are read alike", async () => {
    const text =
      "Hej Mette, kan du komme til samtale på tirsdag kl. 10? Mvh Jens Holm, Holms Bageri";
    const piped = await runProgram(["new", "-", ...ME, "--json"], { input: text });
    const pasted = await runProgram(["new", "--text", text, ...ME, "--json"]);
    const alone = await runProgram(["new", "--text", ...ME, "--json"], { input: text });
    expect(alone.stdout).toBe(pasted.stdout);
    expect(JSON.parse(piped.stdout).caseFile).toEqual(JSON.parse(pasted.stdout).caseFile);
  });
});
